import { describe, expect, it } from 'vitest';
import { helpText, readConfiguration, settings } from './configuration.ts';
import { StartError } from './startError.ts';

describe('configuration', () => {
  it('needs nothing to be set: a local Neo4j, at port 4000 of this machine alone', () => {
    expect(readConfiguration({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: expect.stringMatching(/crosstie$/) as string,
      neo4j: null,
      database: null,
      takesImports: true,
      logLevel: 'warn',
    });
  });

  it('takes every setting', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      CROSSTIE_DATA: '/srv/crosstie',
      NEO4J_URI: 'neo4j+s://abc.databases.neo4j.io',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'a secret',
      NEO4J_DATABASE: 'alliances',
      CROSSTIE_IMPORTS: 'on',
      LOG_LEVEL: 'debug',
    };
    expect(Object.keys(env)).toEqual(settings.map(({ name }) => name));
    expect(readConfiguration(env)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataFolder: '/srv/crosstie',
      neo4j: { uri: 'neo4j+s://abc.databases.neo4j.io', user: 'reader', password: 'a secret' },
      database: 'alliances',
      takesImports: true,
      logLevel: 'debug',
    });
  });

  it('takes imports from the page only where this machine alone can reach it, unless told otherwise', () => {
    expect(readConfiguration({ HOST: 'localhost' }).takesImports).toBe(true);
    expect(readConfiguration({ HOST: '0.0.0.0' }).takesImports).toBe(false);
    expect(readConfiguration({ HOST: '127.0.0.1', CROSSTIE_IMPORTS: 'off' }).takesImports).toBe(false);
  });

  it('takes what is empty for not set', () => {
    const empty = Object.fromEntries(settings.map(({ name }) => [name, '']));
    expect(readConfiguration(empty)).toEqual(readConfiguration({}));
  });

  it('takes port 0 for any free one', () => {
    expect(readConfiguration({ PORT: '0' }).port).toBe(0);
  });

  it.each(['bolt://db:7687', 'bolt+s://db', 'neo4j://127.0.0.1:7687', 'neo4j+ssc://db.example:7687'])(
    'takes the address %s',
    (uri) => {
      expect(readConfiguration({ NEO4J_URI: uri }).neo4j).toEqual({ uri, user: 'neo4j', password: '' });
    },
  );

  it('has a user and a database of one’s own Neo4j only where that is given', () => {
    expect(readConfiguration({ NEO4J_USER: 'reader', NEO4J_PASSWORD: 'a secret' }).neo4j).toBeNull();
  });

  it.each([
    ['PORT', 'abc', 'PORT=abc is not a number.'],
    ['PORT', '80.5', 'PORT=80.5 is not a whole number.'],
    ['PORT', '-1', 'PORT=-1 is below 0.'],
    ['PORT', '65536', 'PORT=65536 is above 65535.'],
    ['NEO4J_URI', 'http://localhost:7474', 'NEO4J_URI=http://localhost:7474 is not like bolt://host:7687'],
    ['NEO4J_URI', 'bolt://', 'NEO4J_URI=bolt:// is not like bolt://host:7687'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud is not one of fatal, error, warn'],
  ])('refuses %s=%s, says why and what to do', (name, value, sentence) => {
    const read = (): unknown => readConfiguration({ [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(sentence);
    expect(read).toThrow('Correct it, or leave it unset.');
  });

  it('never repeats the password', () => {
    expect(() => readConfiguration({ NEO4J_PASSWORD: 'a secret', NEO4J_URI: 'nonsense' })).toThrow(
      /^(?!.*a secret)/,
    );
  });
});

describe('the help', () => {
  it('lists every setting with what it means and its usual value', () => {
    const lines = helpText().split('\n');
    for (const { name, usual, meaning } of settings) {
      const line = lines.find((one) => one.trim().startsWith(`${name} `));
      expect(line).toContain(meaning);
      expect(line).toContain(usual);
    }
  });
});
