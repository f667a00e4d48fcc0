/** Why two may be one, or are two, in Spanish: what the server tells of descriptions it compares, by the English. */
export const matchesTold: Readonly<Record<string, string>> = {
  'Both have the EIN {ein}.': 'Ambas tienen el EIN {ein}.',
  'Both are {id}.': 'Ambas son {id}.',
  'Both are in {place}.': 'Ambas están en {place}.',
  'One is in {here}, the other in {there}.': 'Una está en {here}; la otra, en {there}.',
  'Both have the address {address}.': 'Ambas tienen la dirección {address}.',
  'Both have the ZIP code {code}.': 'Ambas tienen el código postal {code}.',
  'One has the ZIP code {here}, the other {there}.': 'Una tiene el código postal {here}; la otra, {there}.',
  'Both bear the same number.': 'Ambas llevan el mismo número.',
  'They bear different numbers: {here} and {there}.': 'Llevan números distintos: {here} y {there}.',
  'One bears a number and the other does not.': 'Una lleva un número y la otra no.',
  'Both have the website {host}.': 'Ambas tienen el sitio web {host}.',
  'One has the website {here}, the other {there}.': 'Una tiene el sitio web {here}; la otra, {there}.',
  'One of {names} is the other abbreviated.': 'De {names}, uno es la abreviatura del otro.',
  'One name has an ending that the other lacks.': 'Un nombre tiene una terminación que le falta al otro.',
  'Their names do not name the same state.': 'Sus nombres no mencionan el mismo estado.',
  'One goes by another name besides, which is not like those of the other.':
    'Una usa además otro nombre, que no se parece a los de la otra.',
  'The names that agree are not the main names of both.':
    'Los nombres que coinciden no son los principales de ambas.',
  'The names {names} are the same but for spelling.':
    'Los nombres {names} son iguales salvo por la ortografía.',
  'Of the names {names} one is the other cut off.': 'De los nombres {names}, uno es el otro recortado.',
  'The names {names} have the same words.': 'Los nombres {names} tienen las mismas palabras.',
  'The names {names} share words and differ in {words}.':
    'Los nombres {names} comparten palabras y difieren en {words}.',
  'The names {names} have one stem.': 'Los nombres {names} tienen la misma raíz.',
  'The names are of sister entities: they differ in {words}.':
    'Los nombres son de entidades hermanas: difieren en {words}.',
  'One name ends with {words} and the other does not.': 'Un nombre termina con {words} y el otro no.',
  'They are of different legal forms, so they are two bodies.':
    'Son de formas jurídicas distintas, así que son dos personas jurídicas.',
  'They are not of the same kind.': 'No son del mismo tipo.',
};
