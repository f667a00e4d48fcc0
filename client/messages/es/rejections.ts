/** Why a row or a value was not taken, in Spanish: what the server tells of what does not fit, by the English. */
export const rejectionsTold: Readonly<Record<string, string>> = {
  // Values
  '{property}: “{text}” is not {expected}.': '{property}: “{text}” no es {expected}.',
  '{property}: {why}': '{property}: {why}',
  '“{value}” is not a date Crosstie can read: write 2004, 2011-10, 2010-04-23, 2014~ (about 2014) or 2011/2012 (some time between).':
    '“{value}” no es una fecha que Crosstie sepa leer: escriba 2004, 2011-10, 2010-04-23, 2014~ (hacia 2014) o 2011/2012 (en algún momento entre ambos).',
  'a number': 'un número',
  'a whole number': 'un número entero',
  'a text': 'un texto',
  'an amount of US dollars': 'un monto en dólares estadounidenses',
  'between −180 and 180 degrees': 'un valor entre −180 y 180 grados',
  'yes or no': 'sí ni no',
  'an EIN of nine digits (placeholders such as 000000000 are none)':
    'un EIN de nueve dígitos (los de relleno, como 000000000, no lo son)',
  'a web address (https://…)': 'una dirección web (https://…)',
  'one of {values}': 'ninguno de estos valores: {values}',
  '{why} The rest of the row is taken.': '{why} El resto de la fila se toma.',

  // Entities, ties and what is said of them
  'An entity of kind {kind} comes without a {property}.': 'Una entidad de tipo {kind} viene sin {property}.',
  'A statement says nowhere where in its source it stands.':
    'Una afirmación no dice en qué lugar de su fuente está.',
  'Confidence lies between 0 and 1.': 'La confianza está entre 0 y 1.',
  'A statement ends before it begins.': 'Una afirmación termina antes de empezar.',
  'A statement cites a source that does not exist.': 'Una afirmación cita una fuente que no existe.',
  '{kind} has no property “{property}”.': '{kind} no tiene la propiedad “{property}”.',
  'There is no kind of entity “{kind}”.': 'No hay ningún tipo de entidad “{kind}”.',
  'There is no kind of tie “{kind}”.': 'No hay ningún tipo de vínculo “{kind}”.',
  '{tie} refers to an entity that does not exist.': '“{tie}” se refiere a una entidad que no existe.',
  '{tie} cannot have a {kind} as its {end}: it takes {allowed}.':
    '“{tie}” no puede tener un elemento de tipo {kind} como {end}: admite {allowed}.',
  from: 'origen',
  to: 'destino',
  '{tie} ties an entity to itself.': '“{tie}” vincula una entidad consigo misma.',
  '{tie} comes without a statement by a source.': '“{tie}” viene sin la afirmación de ninguna fuente.',
  'The same id is given to a {one} and to a {other}.':
    'El mismo identificador se da a un elemento de tipo {one} y a otro de tipo {other}.',
  'A tie of this id is known already, of another kind or between others.':
    'Ya se conoce un vínculo con este identificador, de otro tipo o entre otros.',
  'An entity of kind {before} cannot become a {kind}.':
    'Una entidad de tipo {before} no puede pasar a ser de tipo {kind}.',
  'Another entity has this EIN already.': 'Otra entidad ya tiene este EIN.',

  // Imports
  '“{name}” names no organization. Say who it is, or leave the row out.':
    '“{name}” no nombra ninguna organización. Diga quién es, o deje fuera la fila.',
  'It may be an organization that is known already, and nobody has decided on it. Decide, or let doubtful rows be new.':
    'Puede ser una organización ya conocida, y nadie lo ha decidido. Decida, o deje que las filas dudosas sean nuevas.',
  'No row says who “{key}” is.': 'Ninguna fila dice quién es “{key}”.',
  'Its end “{key}” was not taken: {why}': 'Su extremo “{key}” no se tomó: {why}',
  'No place or issue is known by that name.': 'No se conoce ningún lugar ni tema con ese nombre.',

  // Tables
  'The row has {cells} cells and there are {headings} headings: perhaps a cell that holds the separator is not quoted.':
    'La fila tiene {cells} celdas y hay {headings} encabezados: quizá una celda que contiene el separador no está entre comillas.',
  'The row names no actor: give it a name.': 'La fila no nombra a ningún actor: póngale un nombre.',
  'The row does not say how the two are tied.': 'La fila no dice qué vínculo hay entre los dos.',
  'The row does not say who is its “{end}” end.': 'La fila no dice quién está en el extremo “{end}”.',
  'No actor of this import has this id.': 'Ningún actor de esta importación tiene este identificador.',
  'The row names nobody in its first cell.': 'La fila no nombra a nadie en su primera celda.',
  'A cell of a matrix says 0 or 1, yes or no, or how strong the tie is.':
    'Una celda de una matriz dice 0 o 1, sí o no, o qué tan fuerte es el vínculo.',
  'This is no name of an organization: give its name, or leave the row out.':
    'Esto no es el nombre de una organización: ponga su nombre, o deje fuera la fila.',
  'Several actors have this name: refer to the one by its id.':
    'Varios actores tienen este nombre: indique cuál por su identificador.',
  'The row ties an actor to itself.': 'La fila vincula a un actor consigo mismo.',
  'The cell shows an error of the spreadsheet instead of a value: mend its formula and save again.':
    'La celda muestra un error de la hoja de cálculo en lugar de un valor: corrija su fórmula y guarde de nuevo.',
  'There is no such kind of tie: say in the mapping which one is meant.':
    'No existe ese tipo de vínculo: diga en la asignación cuál se quiere decir.',
  'There is no such kind of actor: say in the mapping which one is meant.':
    'No existe ese tipo de actor: diga en la asignación cuál se quiere decir.',
  'The cell holds a NUL character: something went wrong when the file was written.':
    'La celda contiene un carácter nulo: algo salió mal al escribir el archivo.',
  'The cell is longer than {most, number} characters: perhaps a quote is not closed.':
    'La celda tiene más de {most, number} caracteres: quizá no se cerraron unas comillas.',
  'The cell holds a formula without its result, and formulas are not computed here: open the file in a spreadsheet and save it.':
    'La celda contiene una fórmula sin su resultado, y aquí no se calculan fórmulas: abra el archivo en una hoja de cálculo y guárdelo.',

  // Files of graphs
  'The node has no id.': 'El nodo no tiene identificador.',
  'A tie needs two ends.': 'Un vínculo necesita dos extremos.',
  'The file has no node “{node}”. Add it, or correct the {end}.':
    'El archivo no tiene el nodo “{node}”. Añádalo, o corrija el campo {end}.',
  'The tie leads from “{node}” to itself, which says nothing of an alliance.':
    'El vínculo va de “{node}” a sí mismo, lo que no dice nada de una alianza.',
  'There is no vertex “{vertex}”: they are numbered from 1 to {most}.':
    'No hay ningún vértice “{vertex}”: están numerados de 1 a {most}.',
  'The {field} is empty.': 'El campo {field} está vacío.',
  '“{value}” is no strength: it must be a number.': '“{value}” no es una fuerza: debe ser un número.',

  // Registers and collections
  'Nobody is named as the filer.': 'No se nombra a quien presenta la declaración.',
  'This repeats row {row} in every column, so it is taken once.':
    'Repite la fila {row} en todas las columnas, así que se toma una vez.',
  'This is no EIN: nine digits are needed, and placeholders are none.':
    'Esto no es un EIN: se necesitan nueve dígitos, y los de relleno no lo son.',
  'A later return for the same period, {file}, takes its place.':
    'La reemplaza una declaración posterior del mismo período, {file}.',
  'Another node of the map has this id already, and edges mean that one.':
    'Otro nodo del mapa ya tiene este identificador, y las aristas se refieren a aquel.',
  'Someone who spends independently under her own name is a person, not an organization.':
    'Quien gasta de forma independiente a su propio nombre es una persona, no una organización.',
  'The sponsor of a leadership PAC is a politician, and a person is kept for a position alone.':
    'Quien patrocina un PAC de liderazgo es una figura política, y una persona se guarda solo por un cargo.',
  'The parent is no organization of these files.':
    'La organización superior no es ninguna de estos archivos.',
  'The row names no organization.': 'La fila no nombra ninguna organización.',
  'A row of the table is a number and a name; this one is not.':
    'Una fila de la tabla es un número y un nombre; esta no lo es.',
  'What this entity is called stands nowhere; import its document together with this one.':
    'En ninguna parte consta cómo se llama esta entidad; importe su documento junto con este.',
  'A person is kept for a position in an organization, and the entry links to none.':
    'Una persona se guarda por un cargo en una organización, y la entrada no enlaza con ninguna.',
};
