import { tell } from '../../model/message.ts';
import { ImportError } from '../errors.ts';
import type { Encoding, InputFile } from '../inputFile.ts';
import { delimitedSheet } from './delimited.ts';
import { odsSheets } from './ods.ts';
import type { Sheet } from './sheet.ts';
import { xlsxSheets } from './xlsx.ts';
import { isZip, openZip, type ZipFile } from './zipFile.ts';

export interface OpenSheets {
  readonly sheets: readonly Sheet[];
  readonly close: () => void;
}

/** A workbook of Excel 97, which is no zip file. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The tables of a file, whatever it is: a workbook (XLSX, ODS) or text.
 * @throws ImportError where it is neither.
 */
export async function openSheets(
  file: InputFile,
  given: { delimiter?: string | undefined; encoding?: Encoding | undefined } = {},
): Promise<OpenSheets> {
  if (file.head.subarray(0, 4).equals(OLE))
    throw new ImportError(
      tell('it is a workbook of an old Excel, or one protected by a password: save it as .xlsx without one.'),
      { file: file.name },
    );
  if (!isZip(file)) return { sheets: [delimitedSheet(file, given)], close: () => undefined };
  const zip = await openZip(file);
  try {
    if (zip.parts.includes('content.xml')) return { sheets: await odsSheets(zip, file), close: zip.close };
    if (zip.parts.includes('[Content_Types].xml'))
      return { sheets: await xlsxSheets(zip, file), close: zip.close };
    const texts = zip.parts.filter((part) => /\.(csv|tsv)$/i.test(part) && !part.startsWith('__MACOSX'));
    if (texts.length > 0)
      return { sheets: await Promise.all(texts.map((part) => packedSheet(zip, part))), close: zip.close };
    throw new ImportError(
      tell('it is packed, and no workbook: unpack it and give the files that are in it.'),
      { file: file.name },
    );
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** A text file within a zip file, such as our own export makes. */
async function packedSheet(zip: ZipFile, part: string): Promise<Sheet> {
  const text = async function* (): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    for await (const chunk of zip.open(part)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
  let headText = '';
  for await (const piece of text()) {
    headText += piece;
    if (headText.length > 64 * 1024) break;
  }
  const name = part.slice(part.lastIndexOf('/') + 1);
  return { ...delimitedSheet({ name, headText, text }), name, named: true };
}
