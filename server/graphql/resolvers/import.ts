import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { exportFormats, importFormats } from '../../services/formats.ts';
import { batches } from '../../services/imports/imports.ts';
import { UnknownJob } from '../../services/imports/importJobs.ts';
import { inEnglish, Refusal, tell } from '../../model/message.ts';
import { graphqlError } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { RequestContext } from '../context.ts';

export const JSONScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Data in the shape of JSON.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => (node.kind === Kind.NULL ? null : valueFromASTUntyped(node, variables)),
});

/** Runs what changes something, for those who may. */
async function editing<T>({ mayEdit }: RequestContext, work: () => T | Promise<T>): Promise<T> {
  if (!mayEdit)
    throw graphqlError(
      'FORBIDDEN',
      tell(
        'This Crosstie takes no imports from the page. Whoever runs it can: from the terminal, or with CROSSTIE_IMPORTS=on.',
      ),
    );
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnknownJob || error instanceof RangeError)
      throw graphqlError('BAD_USER_INPUT', error instanceof Refusal ? error.told : error.message);
    throw error;
  }
}

export const importResolvers: Resolvers = {
  Query: {
    formats: () => ({
      imports: importFormats.map((format) => ({ ...format, extensions: [...format.extensions] })),
      exports: [...exportFormats],
    }),
    importJob: (_, { id }, { imports }) => {
      try {
        return imports.job(id);
      } catch (error) {
        if (error instanceof UnknownJob) return null;
        throw error;
      }
    },
    batches: (_, { first }, { reader }) => {
      if (first < 1 || first > 200) throw graphqlError('LIMIT_EXCEEDED', 'first: from 1 to 200.');
      return batches(reader, { skip: 0, limit: first });
    },
  },
  Mutation: {
    lookAtImport: (_, { job, uploads, format, mapping }, context) =>
      editing(context, () =>
        context.imports.look(
          {
            uploads,
            ...(job != null && { job }),
            ...(format != null && { format }),
            ...(mapping != null && { mapping: mapping }),
          },
          context.viewer,
        ),
      ),
    applyImport: (_, { job, decisions, doubtful }, context) =>
      editing(context, () =>
        context.imports.apply(
          job,
          new Map(decisions.map(({ doubt, actor }) => [doubt, actor ?? null])),
          doubtful === 'REJECT' ? 'reject' : 'new',
          context.viewer,
        ),
      ),
    cancelImport: (_, { job }, context) => editing(context, () => context.imports.cancel(job)),
    revertBatch: (_, { id }, context) =>
      editing(context, async () => {
        const reverted = await context.imports.revert(id);
        if (!reverted) throw graphqlError('BAD_USER_INPUT', tell('There is no such import.'));
        return reverted;
      }),
  },
  ImportJob: {
    files: ({ fileNames }) => [...fileNames],
    failure: ({ failure }) => (failure === null ? null : inEnglish(failure)),
    failureMessage: ({ failure }) => failure,
  },
  ImportPreview: {
    actors: ({ entities }) => entities,
    unknownFields: ({ unknownFields }) => listed(unknownFields),
    samples: ({ samples }) =>
      samples.map(({ locator, record, outcome }) => ({
        locator,
        outcome,
        kind: record.kind,
        statements: record.statements
          .filter(({ value }) => value !== null)
          .map(({ property, value, validFrom, validTo }) => ({ property, value, validFrom, validTo })),
      })),
  },
  ImportReport: {
    actors: ({ entities }) => entities,
    about: ({ about }) => [...about],
    unknownFields: ({ unknownFields }) => listed(unknownFields),
  },
  Doubt: {
    name: ({ described }) => described.name,
    aliases: ({ described }) => [...described.aliases],
    ein: ({ described }) => described.ein,
    website: ({ described }) => described.website,
    legalForm: ({ described }) => described.legalForm,
    city: ({ described }) => described.city,
    state: ({ described }) => described.state,
    street: ({ described }) => described.street,
    postalCode: ({ described }) => described.postalCode,
    decided: ({ decision }) => decision !== undefined,
    actor: ({ decision }) => decision ?? null,
  },
  MatchCandidate: {
    name: ({ described }) => described?.name ?? '',
    aliases: ({ described }) => [...(described?.aliases ?? [])],
    ein: ({ described }) => described?.ein ?? null,
    website: ({ described }) => described?.website ?? null,
    legalForm: ({ described }) => described?.legalForm ?? null,
    city: ({ described }) => described?.city ?? null,
    state: ({ described }) => described?.state ?? null,
    street: ({ described }) => described?.street ?? null,
    postalCode: ({ described }) => described?.postalCode ?? null,
    entity: ({ id }, _, context) => context.entity(id, null),
  },
  Rejection: { message: ({ reason, message }) => message ?? { message: reason } },
  MatchFeature: {
    words: ({ words }) => inEnglish(words),
    message: ({ words }) => words,
  },
  Batch: {
    actors: ({ report }) => report?.entities ?? null,
    ties: ({ report }) => report?.ties ?? null,
  },
};

const listed = (unknownFields: ReadonlyMap<string, number>): { field: string; count: number }[] =>
  [...unknownFields].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count);
