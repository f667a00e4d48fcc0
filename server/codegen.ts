/**
 * Writes what follows from the model and the schema: the SDL snapshot, the resolvers' types, the client's
 * typed operations, the Cypher that needs one statement per kind, the kernels in WebAssembly, and the vocabulary's page in the
 * docs.
 * With `--check` it writes nothing and fails when a committed file is not what would be written.
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assembledKernels } from './analysis/assembledKernels.ts';
import { measuresPage } from './analysis/measuresPage.ts';
import { formatsPage } from './formatsPage.ts';
import { odsWorkbook } from './exporters/workbooks/odsWorkbook.ts';
import { templateCsv, templateWorkbook } from './exporters/workbooks/template.ts';
import { xlsxWorkbook } from './exporters/workbooks/xlsxWorkbook.ts';
import { readTypeDefs } from './graphql/typeDefs.ts';
import { entityKinds } from './model/vocabulary.ts';
import { vocabularyPage } from './model/vocabularyPage.ts';
import { generatedCypher } from './store/generatedCypher.ts';

const root = path.join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

async function emit(file: string, content: string | Uint8Array): Promise<void> {
  const target = path.join(root, file);
  if (check) {
    const current = await readFile(target).catch(() => null);
    if (!current?.equals(Buffer.from(content))) stale.push(file);
    return;
  }
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

for (const [file, content] of generatedCypher()) await emit(`cypher/${file}`, content);

for (const [file, content] of await assembledKernels())
  await emit(`server/analysis/kernels/assembly/${file}`, content);

await emit('docs/vocabulary.md', vocabularyPage());
await emit('docs/measures.md', measuresPage());
await emit('docs/formats.md', formatsPage());
await emit('docs/templates/crosstie-template.xlsx', xlsxWorkbook(templateWorkbook()));
await emit('docs/templates/crosstie-template.ods', odsWorkbook(templateWorkbook()));
for (const [name, content] of templateCsv()) await emit(`docs/templates/${name}`, content);

const scalars = { PartialDate: 'string', ID: 'string', JSON: 'unknown' };
const serverScalars = { ...scalars, Message: "import('../../model/message.ts').Message" };
const clientScalars = { ...scalars, Message: "import('../../messages/words.ts').Message" };
const schema = buildSchema(await readTypeDefs());
const schemaAst = parse(printSchema(schema));
await emit('server/graphql/schema.graphql', `${printSchema(schema)}\n`);

await emit(
  'server/graphql/generated/resolverTypes.ts',
  await codegen({
    filename: 'resolverTypes.ts',
    schema: schemaAst,
    documents: [],
    config: {},
    plugins: [
      {
        typescript: {
          scalars: serverScalars,
          useTypeImports: true,
          enumsAsTypes: true,
          avoidOptionals: { field: true },
        },
      },
      {
        resolvers: {
          useTypeImports: true,
          contextType: '../context.ts#RequestContext',
          mappers: {
            Entity: '../shapes.ts#EntityShape',
            ...Object.fromEntries(entityKinds.map(({ name }) => [name, '../shapes.ts#EntityShape'])),
            Tie: '../shapes.ts#TieShape',
            Claim: '../shapes.ts#ClaimShape',
            SourceFact: '../shapes.ts#SourceFactShape',
            Change: '../shapes.ts#ChangeShape',
            Timeline: '../shapes.ts#TimelineShape',
            TimelineBar: '../shapes.ts#TimelineBarShape',
            Neighborhood: '../shapes.ts#NeighborhoodShape',
            SearchConnection: '../shapes.ts#SearchShape',
            Allies: '../shapes.ts#AlliesShape',
            Ally: '../shapes.ts#AllyShape',
            Analysis: '../shapes.ts#AnalysisShape',
            MeasureOutcome: '../shapes.ts#MeasureOutcomeShape',
            Robustness: '../shapes.ts#RobustnessShape',
            Influence: '../shapes.ts#InfluenceShape',
            Comparison: '../shapes.ts#ComparisonShape',
            Measure: '../shapes.ts#MeasureShape',
            MeasureConvention: '../shapes.ts#MeasureConventionShape',
            Scope: '../shapes.ts#ScopeShape',
            ScopePreset: '../shapes.ts#ScopePresetShape',
            Introductions: '../shapes.ts#IntroductionsShape',
            Connection: '../shapes.ts#ConnectionShape',
            ConnectedGroup: '../shapes.ts#ConnectedGroupShape',
            IntroductionActor: '../shapes.ts#IntroductionActorShape',
            IntroductionStep: '../shapes.ts#IntroductionStepShape',
            TrustedTie: '../shapes.ts#TrustedTieShape',
            IntroductionAlternative: '../shapes.ts#AlternativeShape',
            ImportJob: '../shapes.ts#ImportJobShape',
            ImportPreview: '../shapes.ts#ImportPreviewShape',
            ImportReport: '../shapes.ts#ImportReportShape',
            Doubt: '../shapes.ts#DoubtShape',
            MatchCandidate: '../shapes.ts#MatchCandidateShape',
            MatchFeature: '../shapes.ts#MatchFeatureShape',
            Rejection: '../shapes.ts#RejectionShape',
            Batch: '../shapes.ts#BatchShape',
            PlaceOverview: '../shapes.ts#PlaceOverviewShape',
            PlaceCount: '../shapes.ts#PlaceCountShape',
            NationalTies: '../shapes.ts#NationalTiesShape',
            Attached: '../shapes.ts#AttachedShape',
            StatePage: '../shapes.ts#StatePageShape',
            IssuePage: '../shapes.ts#IssuePageShape',
            CoalitionPage: '../shapes.ts#CoalitionPageShape',
          },
        },
      },
    ],
    pluginMap: { typescript, resolvers },
  }),
);

const operationsFolder = path.join(root, 'client/api');
const documents = await Promise.all(
  (await readdir(operationsFolder))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map(async (name) => ({
      location: name,
      document: parse(await readFile(path.join(operationsFolder, name), 'utf8')),
    })),
);
await emit(
  'client/api/generated/operations.ts',
  await codegen({
    filename: 'operations.ts',
    schema: schemaAst,
    documents,
    config: {},
    plugins: [
      { typescript: { scalars: clientScalars, useTypeImports: true, enumsAsTypes: true } },
      { operations: { scalars: clientScalars, useTypeImports: true, enumsAsTypes: true } },
      { typedDocumentNode: { useTypeImports: true } },
    ],
    pluginMap: { typescript, operations, typedDocumentNode },
  }),
);

if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`pnpm codegen\` and commit what it writes.`);
  process.exitCode = 1;
}
