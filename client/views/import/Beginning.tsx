/** Where an import begins: files are dropped or chosen; beside them templates, what can be read, and what was imported before. */
import { useEffect, useRef } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  DropZone,
  FileTrigger,
  Heading,
  type DropItem,
  type FileDropItem,
} from 'react-aria-components';
import { FormatsDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../messages/words.ts';
import actorsTemplate from '../../../docs/templates/actors.csv?url';
import tiesTemplate from '../../../docs/templates/ties.csv?url';
import odsTemplate from '../../../docs/templates/crosstie-template.ods?url';
import workbookTemplate from '../../../docs/templates/crosstie-template.xlsx?url';
import { History } from './History.tsx';
import { Progress } from './Progress.tsx';
import { failureWords, FailureTrouble } from './Trouble.tsx';
import type { ImportJobView } from './useImportJob.ts';
import { useUploads, type Upload } from './useUploads.ts';

const templates = [
  { file: 'crosstie-template.xlsx', url: workbookTemplate, of: 'workbook' },
  { file: 'crosstie-template.ods', url: odsTemplate, of: 'openDocument' },
  { file: 'crosstie-actors.csv', url: actorsTemplate, of: 'actors' },
  { file: 'crosstie-ties.csv', url: tiesTemplate, of: 'ties' },
] as const;

export function Beginning({ job }: { job: ImportJobView }) {
  const { say } = useWords();
  const { uploads, add, remove } = useUploads();
  const { begin } = job;
  const isSent = uploads.length > 0 && uploads.every(({ id }) => id !== null);
  const isFailed = uploads.some(({ failure }) => failure !== null);
  const ready = uploads.flatMap(({ id }) => id ?? []);
  const hasBegun = useRef(false);

  useEffect(() => {
    if (!isSent || hasBegun.current) return;
    hasBegun.current = true;
    void begin(uploads.flatMap(({ id }) => id ?? []));
  }, [isSent, uploads, begin]);

  const take = (files: readonly File[]) => {
    hasBegun.current = false;
    add(files);
  };

  return (
    <div className="import-page">
      <header className="import-head">
        <h1>{say('import.title')}</h1>
        <p className="import-lead">{say('import.lead')}</p>
      </header>
      <FailureTrouble failure={job.failure} />
      <DropZone
        className="drop-zone"
        aria-label={say('import.drop')}
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => {
          void Promise.all(items.filter(isFile).map((item) => item.getFile())).then(take);
        }}
      >
        <Icon name="upload" />
        <p className="drop-title" slot="label">
          {say('import.dropTitle')}
        </p>
        <p className="muted">{say('import.dropHint')}</p>
        <FileTrigger allowsMultiple onSelect={(files) => files && take([...files])}>
          <Button className="button button-primary">{say('import.choose')}</Button>
        </FileTrigger>
      </DropZone>
      {uploads.length > 0 && (
        <ul className="uploads" aria-label={say('import.uploads')}>
          {uploads.map((upload) => (
            <UploadLine key={upload.key} upload={upload} onRemove={() => remove(upload.key)} />
          ))}
        </ul>
      )}
      {isFailed && ready.length > 0 && (
        <Button className="button" onPress={() => void begin(ready)}>
          {say('import.lookAtOthers', { count: ready.length })}
        </Button>
      )}
      <section className="import-section" aria-labelledby="import-templates">
        <h2 id="import-templates">{say('import.templates')}</h2>
        <p className="muted">{say('import.templatesHint')}</p>
        <ul className="templates">
          {templates.map(({ file, url, of }) => (
            <li key={of}>
              <a className="button" href={url} download={file}>
                <Icon name="download" />
                {say(`import.template.${of}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Formats />
      <History />
    </div>
  );
}

const isFile = (item: DropItem): item is FileDropItem => item.kind === 'file';

function UploadLine({ upload, onRemove }: { upload: Upload; onRemove: () => void }) {
  const words = useWords();
  const { say } = words;
  const { name, share, failure, id } = upload;
  return (
    <li>
      {failure ? (
        <p className="upload-failed">
          <strong>{name}</strong> {failureWords(failure, words)}
        </p>
      ) : (
        <Progress label={say(id === null ? 'import.sending' : 'import.sent', { name })} share={share} />
      )}
      <IconButton
        icon="close"
        label={say(id === null && !failure ? 'import.stopSending' : 'import.removeFile', { name })}
        onPress={onRemove}
      />
    </li>
  );
}

function Formats() {
  const { say, told, number } = useWords();
  const { data } = useAnswer(FormatsDocument, {});
  if (!data) return null;
  const { imports } = data.formats;
  return (
    <Disclosure className="import-section import-disclosure">
      <Heading level={2}>
        <Button slot="trigger" className="disclosure-button">
          <Icon name="chevronRight" />
          {say('import.formats')}
          <span className="count">{number(imports.length)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <dl className="formats">
          {imports.map(({ name, label, extensions, keeps, cannotHold }) => (
            <div key={name}>
              <dt>
                {told(label)} <span className="muted">{extensions.map((one) => `.${one}`).join(' ')}</span>
              </dt>
              <dd>
                {told(keeps)}
                {cannotHold !== '' && (
                  <span className="muted"> {say('import.cannotHold', { what: told(cannotHold) })}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}
