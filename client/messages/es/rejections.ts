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

  // Returns of tax-exempt organizations
  'It was approved for a later year and not paid yet; the return of the year in which it is paid lists it.':
    'Se aprobó para un año posterior y aún no se ha pagado; aparece en la declaración del año en que se pague.',
  'It was paid to a person; only organizations are taken.':
    'Se pagó a una persona; solo se toman organizaciones.',
  'No organization is named.': 'No se nombra ninguna organización.',
  'This names no organization, but refers to a list or sums up several.':
    'Esto no nombra una organización: remite a una lista o suma varias.',
  'This is the filer itself, so it is no tie to another organization.':
    'Es la misma organización que presenta la declaración, así que no es un vínculo con otra.',
  'There is no amount, so nothing can be said of this: {label}.':
    'No hay monto, así que nada se puede decir de esto: {label}.',
  'An amount below zero is money that came back, not given.':
    'Un monto menor que cero es dinero devuelto, no dado.',
  'Group {group} has the parent {known} already. Its subordinates are tied to that one.':
    'El grupo {group} ya tiene la organización matriz {known}. Sus subordinadas se vinculan a esa.',
  'It is a subordinate, and the number of its group is missing.':
    'Es una subordinada y falta el número de su grupo.',
  "The parent of group {group} is in none of the files, so it is not known whose affiliate this is. Import the file of the parent's state together with this one.":
    'La organización matriz del grupo {group} no está en ninguno de los archivos, así que no se sabe de quién es afiliada esta. Importe junto con este el archivo del estado de la matriz.',
  'A row has {columns} columns between pipes, a committee number (C and eight digits) and a name; this one has {cells} columns{named, select, no { and no name} other {}}.':
    'Una fila tiene {columns} columnas separadas por barras verticales, un número de comité (C y ocho dígitos) y un nombre; esta tiene {cells} columnas{named, select, no { y ningún nombre} other {}}.',

  // Maps and collections
  'It ties an entity to itself.': 'Vincula una entidad consigo misma.',
  'It ties an element to itself.': 'Vincula un elemento consigo mismo.',
  'The node has no link to LittleSis, so that nothing says whether it is a person or an organization.':
    'El nodo no enlaza con LittleSis, así que nada dice si es una persona o una organización.',
  'A person is kept for a position in an organization, and the map gives none.':
    'Una persona se guarda por un cargo en una organización, y el mapa no da ninguno.',
  'The node that it ties was not taken.': 'El nodo que vincula no se tomó.',
  'Of a person only positions in organizations are kept, and the label names none.':
    'De una persona solo se guardan cargos en organizaciones, y la etiqueta no nombra ninguno.',
  'The edge has no arrow, so that nothing says who gave the money.':
    'La arista no tiene flecha, así que nada dice quién dio el dinero.',
  'An entity has a number and a name; this one lacks one of them.':
    'Una entidad tiene un número y un nombre; a esta le falta uno de los dos.',
  'A person is kept for a position in an organization, and these files give none.':
    'Una persona se guarda por un cargo en una organización, y estos archivos no dan ninguno.',
  'The parent is named by its number alone; import the document of that entity together with this one.':
    'La organización superior solo se nombra por su número; importe el documento de esa entidad junto con este.',
  'There is no category of this number: they are 1 to 12.':
    'No hay ninguna categoría con este número: van del 1 al 12.',
  'Whether its ends are persons or organizations stands nowhere; import the documents of both entities together with it.':
    'En ninguna parte consta si sus extremos son personas u organizaciones; importe junto con ella los documentos de ambas entidades.',
  'A position is held by a person in an organization; this one is not.':
    'Un cargo lo ocupa una persona en una organización; este no.',
  'Where people studied is not kept: people are known by their public roles alone.':
    'No se guarda dónde estudió la gente: de las personas solo se guardan sus funciones públicas.',
  'A membership leads to an organization; this one does not.':
    'Una membresía lleva a una organización; esta no.',
  'Family ties are not kept: people are known by their public roles alone.':
    'No se guardan lazos familiares: de las personas solo se guardan sus funciones públicas.',
  'Money is kept between organizations; this was given by a person or to one.':
    'El dinero se guarda entre organizaciones; este lo dio o lo recibió una persona.',
  'The relationship does not say who paid whom; a contract is kept as money with a direction.':
    'La relación no dice quién pagó a quién; un contrato se guarda como dinero con una dirección.',
  'Lobbying is kept as a campaign that targets somebody; the relationship names no campaign.':
    'El cabildeo se guarda como una campaña dirigida a alguien; la relación no nombra ninguna campaña.',
  'Acquaintance is not kept: people are known by their public roles alone.':
    'No se guarda quién conoce a quién: de las personas solo se guardan sus funciones públicas.',
  'Ties between persons are not kept: people are known by their public roles alone.':
    'No se guardan vínculos entre personas: de las personas solo se guardan sus funciones públicas.',
  'Ownership is kept between organizations; here a person owns, or is owned.':
    'La propiedad se guarda entre organizaciones; aquí uno de los dos extremos es una persona.',
  'Being part of another is kept between organizations; here a person is one of the two.':
    'Ser parte de otra se guarda entre organizaciones; aquí una de las dos es una persona.',
  'A tie of no known kind to a person is not kept.':
    'No se guarda un vínculo de tipo desconocido con una persona.',
  'An element has a label; this one has none.': 'Un elemento tiene una etiqueta; este no tiene ninguna.',
  '“{type}” is no kind of entity of ours; say in the mapping what it is.':
    '“{type}” no es un tipo de entidad de aquí; diga en la asignación qué es.',
  'There is no element of this id or label.':
    'No hay ningún elemento con este identificador o esta etiqueta.',
  '{count} elements have this label; give them ids, or name the one that is meant by its id.':
    '{count} elementos tienen esta etiqueta; deles identificadores, o nombre por su identificador el que se quiere decir.',
  'The element that it ties was not taken.': 'El elemento que vincula no se tomó.',
  'No tie of ours leads from a {from} to a {to} under this type; say in the mapping what it is.':
    'Con este tipo, ningún vínculo de aquí va de un elemento de tipo {from} a uno de tipo {to}; diga en la asignación qué es.',
  'A loop is no entity of ours, and this one names no members.':
    'Un ciclo no es una entidad de aquí, y este no nombra ningún miembro.',
  'A loop is no entity of ours. What it runs through is read by itself, {count} in number: {shown}{more, plural, =0 {} other { and # more}}.':
    'Un ciclo no es una entidad de aquí. Aquello por lo que pasa se lee por separado, {count} en total: {shown}{more, plural, =0 {} other { y # más}}.',

  // Data standards
  'A record is an entity, a person or a relationship.':
    'Un registro es una entidad, una persona o una relación.',
  'A statement of version 0.4 has a recordId and recordDetails; convert statements of earlier versions first.':
    'Una declaración de la versión 0.4 tiene recordId y recordDetails; convierta antes las de versiones anteriores.',
  'A person is kept by name, for a position in an organization; this one has none of them here.':
    'Una persona se guarda con su nombre, por un cargo en una organización; a esta le falta uno u otro.',
  'The entity is not specified ({why}).': 'No se especifica la entidad ({why}).',
  'The party is not specified ({why}).': 'No se especifica la parte ({why}).',
  'no reason given': 'sin motivo',
  'No statement in these files is about this record.':
    'Ninguna declaración de estos archivos trata de este registro.',
  'Ownership is kept between two organizations, and a person for a position.':
    'La propiedad se guarda entre dos organizaciones, y una persona por un cargo.',
  'An organization has an id and a name; this one lacks one of them.':
    'Una organización tiene un identificador y un nombre; a esta le falta uno de los dos.',
  'A person is kept by name, for a membership in an organization; this one has none of them here.':
    'Una persona se guarda con su nombre, por una membresía en una organización; a esta le falta una u otro.',
  'The parent is no other organization of this file.':
    'La organización superior no es otra organización de este archivo.',
  'It leads from no person or organization of this file to another organization of it.':
    'No va de una persona u organización de este archivo a otra organización del mismo.',
  'Grants to individuals are not kept.': 'No se guardan subvenciones a particulares.',
  'A grant has a funder and a recipient, each with an identifier and a name.':
    'Una subvención tiene un financiador y un beneficiario, cada uno con identificador y nombre.',
  'Funder and recipient are the same.': 'Financiador y beneficiario son el mismo.',
  'The line is not JSON: {problem}.': 'La línea no es JSON: {problem}.',
  'A line holds an entity with an id and a schema; this one does not.':
    'Una línea contiene una entidad con un identificador y un esquema; esta no.',
  'An entity of the schema {schema} is no actor of an alliance.':
    'Una entidad del esquema {schema} no es un actor de una alianza.',
  'It has no name.': 'No tiene nombre.',
  'A person is kept for a position in an organization, and the file gives none.':
    'Una persona se guarda por un cargo en una organización, y el archivo no da ninguno.',
  'A {schema} has a {source} and a {target}; this one lacks one of them.':
    'Un elemento {schema} tiene {source} y {target}; a este le falta uno de los dos.',
  'No entity of this id, or none that is taken, is in these files.':
    'En estos archivos no hay ninguna entidad con este identificador, o ninguna que se tome.',
  'People are kept for the positions they hold in organizations alone.':
    'Las personas se guardan solo por los cargos que ocupan en organizaciones.',
  'Ownership is kept between organizations.': 'La propiedad se guarda entre organizaciones.',
  'A directorship is held by a person in an organization.':
    'Un puesto directivo lo ocupa una persona en una organización.',
  'A membership leads from a person or organization to an organization.':
    'Una membresía va de una persona u organización a una organización.',
  'Money is kept between organizations; this was paid by a person or to one.':
    'El dinero se guarda entre organizaciones; este lo pagó o lo recibió una persona.',
  'A succession leads from an organization to another.': 'Una sucesión va de una organización a otra.',
  'A project is run by an organization.': 'Un proyecto lo dirige una organización.',
  'Acting for another for a fee is no tie of an alliance.':
    'Representar a otro a cambio de un pago no es un vínculo de una alianza.',
  'A debt is no tie of an alliance.': 'Una deuda no es un vínculo de una alianza.',
};
