/** Why a file could not be read, in Spanish: what the server tells of it, by the English. Each follows the name of the file. */
export const failuresTold: Readonly<Record<string, string>> = {
  '{file}: {what}': '{file}: {what}',
  '{file}, line {line}: {what}': '{file}, línea {line}: {what}',
  'Something went wrong on the server. Nothing was imported.':
    'Algo falló en el servidor. No se importó nada.',
  'there is no format “{name}”. There are: {names}.': 'no existe el formato “{name}”. Los que hay: {names}.',
  'it is of no format that is known. Say which it is: {names}.':
    'no es de ningún formato conocido. Diga de cuál es: {names}.',

  // Any file
  'there is no such file.': 'ese archivo no existe.',
  'it is empty.': 'está vacío.',
  'it is a folder, not a file.': 'es una carpeta, no un archivo.',
  'it cannot be read: {message}.': 'no se puede leer: {message}.',
  'it says that it is gzipped, and cannot be unpacked: {message}.':
    'dice estar comprimido con gzip y no se puede descomprimir: {message}.',
  'it unpacks to more than {most} times its size, as only files made to do harm do.':
    'al descomprimirse ocupa más de {most} veces su tamaño, como solo lo hacen los archivos hechos para causar daño.',
  'it holds {size} MB; files of this format are read whole, up to {most} MB. Split it.':
    'contiene {size} MB; los archivos de este formato se leen enteros, hasta {most} MB. Divídalo.',
  'the line is longer than {longest, number} characters.':
    'la línea tiene más de {longest, number} caracteres.',

  // Tables and workbooks
  'a quotation mark is opened and never closed. Put one where the value ends.':
    'se abren comillas que nunca se cierran. Ponga unas donde termina el valor.',
  'it cannot be read as a row of a table: {why}.': 'no se puede leer como fila de una tabla: {why}.',
  'it holds binary data, not text. If it is a workbook, give it the ending .xlsx or .ods.':
    'contiene datos binarios, no texto. Si es un libro de cálculo, póngale la extensión .xlsx o .ods.',
  'it has {columns, number} columns, more than the {most, number} of any spreadsheet.':
    'tiene {columns, number} columnas, más que las {most, number} de cualquier hoja de cálculo.',
  'a quote that opens here is never closed': 'unas comillas que se abren aquí nunca se cierran',
  'the row is longer than {most, number} characters: perhaps a quote is not closed':
    'la fila tiene más de {most, number} caracteres: quizá no se cerraron unas comillas',
  '{what}. Mend it, or say in the mapping what parts the cells.':
    '{what}. Corríjalo, o diga en la asignación qué separa las celdas.',
  'it is a workbook of an old Excel, or one protected by a password: save it as .xlsx without one.':
    'es un libro de un Excel antiguo, o protegido con contraseña: guárdelo como .xlsx sin contraseña.',
  'it is packed, and no workbook: unpack it and give the files that are in it.':
    'está comprimido y no es un libro de cálculo: descomprímalo y dé los archivos que contiene.',
  'it cannot be unpacked ({why}). Save it again, and give the file itself, not one packed once more.':
    'no se puede descomprimir ({why}). Guárdelo de nuevo y dé el archivo mismo, no uno comprimido otra vez.',
  'its part “{part}” is missing: it is cut off, or of another format.':
    'falta su parte “{part}”: está cortado, o es de otro formato.',
  'it is protected by a password: save it without one.': 'está protegido con contraseña: guárdelo sin ella.',
  'its part “{part}” cannot be unpacked: {why}.': 'su parte “{part}” no se puede descomprimir: {why}.',
  'its part “{part}” unpacks to more than {most} times its size, as only files made to do harm do.':
    'su parte “{part}” ocupa al descomprimirse más de {most} veces su tamaño, como solo lo hacen los archivos hechos para causar daño.',
  'it has more than {most} sheets.': 'tiene más de {most} hojas.',
  'it has more than {most, number} columns.': 'tiene más de {most, number} columnas.',
  '“{value}” says how often a cell is repeated.': 'dice “{value}” de cuántas veces se repite una celda.',
  'it repeats a row {times, number} times.': 'repite una fila {times, number} veces.',
  'a cell is longer than {most, number} characters.': 'una celda tiene más de {most, number} caracteres.',
  'its part “{part}” has more elements than any workbook.':
    'su parte “{part}” tiene más elementos que cualquier libro de cálculo.',
  'its cells share more text than fits in memory. Save it as CSV.':
    'sus celdas comparten más texto del que cabe en la memoria. Guárdelo como CSV.',
  'a cell refers to the text {text}, and there are {count}.':
    'una celda remite al texto {text}, y hay {count}.',
  'row “{row}” comes after row {before}.': 'la fila “{row}” viene después de la fila {before}.',
  'there is no cell “{cell}” after column {column}.':
    'no hay una celda “{cell}” después de la columna {column}.',
  'its XML is broken: {why}.': 'su XML está dañado: {why}.',
  'its XML declares a document type, which no spreadsheet does: it is refused.':
    'su XML declara un tipo de documento, lo que ninguna hoja de cálculo hace: se rechaza.',
  'its XML is nested deeper than {most} levels.': 'su XML se anida más de {most} niveles.',
  'its XML has a text longer than any cell.': 'su XML tiene un texto más largo que cualquier celda.',

  // Mappings
  'there is no column “{column}” among {names}.': 'no hay una columna “{column}” entre {names}.',
  'the mapping cannot be used: {field}: {why}.': 'la asignación no se puede usar: {field}: {why}.',
  'The mapping does not fit. {what}': 'La asignación no encaja. {what}',
  'The mapping of “{table}” does not fit. {what}': 'La asignación de “{table}” no encaja. {what}',
  'No column is the name or the key of an entity: say which one is.':
    'Ninguna columna es el nombre o el identificador de una entidad: diga cuál lo es.',
  'No column is the name or key of the “{end}” end: say which one is, or name one for all rows.':
    'Ninguna columna es el nombre o el identificador del extremo “{end}”: diga cuál lo es, o nombre uno para todas las filas.',
  'Nothing tells the kind of tie: say which column does, or give one for all rows.':
    'Nada dice el tipo de vínculo: diga qué columna lo dice, o dé uno para todas las filas.',
  'A tie “{tie}” has no {kind} there: it takes {allowed}.':
    'Un vínculo “{tie}” no tiene ahí un elemento de tipo {kind}: admite {allowed}.',

  // Files of networks
  'it is no network file that Crosstie knows: {formats}; a CSV file has the columns source and target, or is a matrix with labels.':
    'no es un archivo de redes que Crosstie conozca: {formats}; un archivo CSV tiene las columnas source y target, o es una matriz con etiquetas.',
  'more than a million ties come before the nodes that they name. Put the nodes first.':
    'más de un millón de vínculos aparecen antes que los nodos que nombran. Ponga primero los nodos.',
  'the line has {values} values for {columns} columns ({names}).':
    'la línea tiene {values} valores para {columns} columnas ({names}).',
  'the row has {values} values for {columns} columns.':
    'la fila tiene {values} valores para {columns} columnas.',
  'not CSV: the row has {values} values for {columns} columns.':
    'no es CSV: la fila tiene {values} valores para {columns} columnas.',
  'the column “{column}” is missing; a list of ties has the columns source, target and, where ties are valued, strength.':
    'falta la columna “{column}”; una lista de vínculos tiene las columnas source, target y, donde los vínculos tienen valor, strength.',
  '“{value}” is no strength of a tie: a matrix holds numbers.':
    '“{value}” no es la fuerza de un vínculo: una matriz contiene números.',
  'it has no rows below its header.': 'no tiene filas bajo su encabezado.',
  'it is CX of version {version}; version 2 is read.': 'es CX de la versión {version}; se lee la versión 2.',
  'whoever wrote it says that it is not whole: {why}': 'quien lo escribió dice que no está completo: {why}',
  'ties come before “*Vertices” and how many there are.':
    'hay vínculos antes de “*Vertices” y de cuántos vértices hay.',
  '“*Vertices” is followed by “{rest}” instead of how many there are.':
    'a “*Vertices” le sigue “{rest}” en lugar de cuántos hay.',
  'it says that it has {vertices, number} vertices, more than a file of {bytes, number} bytes tells of.':
    'dice que tiene {vertices, number} vértices, más de los que caben en un archivo de {bytes, number} bytes.',
  '“{word}” is no number of a vertex: they go from 1 to {most}.':
    '“{word}” no es el número de un vértice: van de 1 a {most}.',
  'a line needs two vertices.': 'una línea necesita dos vértices.',
  '“{word}” is no number, as a matrix has.': '“{word}” no es un número, como los que tiene una matriz.',
  'the matrix has more than {rows} rows of {columns} values.':
    'la matriz tiene más de {rows} filas de {columns} valores.',
  '“{name}” has more values than there are vertices ({count}).':
    '“{name}” tiene más valores que vértices hay ({count}).',
  'there is no “data:”, after which the ties come.': 'no hay “data:”, tras el cual vienen los vínculos.',
  'it says {name} = {count}, more than a file of {bytes, number} bytes tells of.':
    'dice {name} = {count}, más de lo que cabe en un archivo de {bytes, number} bytes.',
  'there is no format “{name}”; there are {formats}.':
    'no existe el formato “{name}”; los que hay son {formats}.',
  row: 'fila',
  column: 'columna',
  'there are {labels} labels for {count}.': 'hay {labels} etiquetas para {count}.',
  '“{word}” is one {side} more than the {count} that the header gives.':
    '“{word}” es una {side} más que las {count} que da el encabezado.',
  'there is no {side} “{word}”: they are numbered from 1 to {most}.':
    'no hay {side} “{word}”: están numeradas de 1 a {most}.',
  '“{word}” is no value of a tie.': '“{word}” no es el valor de un vínculo.',
  'the header does not say how many there are: n=…, or nr=… and nc=….':
    'el encabezado no dice cuántos hay: n=…, o nr=… y nc=….',
  'there are more values than {matrices} of {rows} × {columns}.':
    'hay más valores que {matrices} de {rows} × {columns}.',
  'the values end in row {row} of {rows}{all, plural, one {} other {, matrix {matrix} of {all}}}.':
    'los valores terminan en la fila {row} de {rows}{all, plural, one {} other {, matriz {matrix} de {all}}}.',
  'there are more matrices than the header says ({count}).':
    'hay más matrices de las que dice el encabezado ({count}).',
  'a tie needs two ends.': 'un vínculo necesita dos extremos.',
  'a tie has two ends and a value, and nothing more.':
    'un vínculo tiene dos extremos y un valor, y nada más.',
  'the line says that {said} follow, and {count} do.': 'la línea dice que siguen {said}, y siguen {count}.',

  // Documents of one format
  'this is not JSON: {why}': 'esto no es JSON: {why}',
  'this is not CSV: {why}.': 'esto no es CSV: {why}.',
  'the document is cut off: it ends before its last bracket.':
    'el documento está cortado: termina antes de su último corchete.',
  'a record goes on for more than {most} million characters.':
    'un registro sigue por más de {most} millones de caracteres.',
  'it nests more than {most} levels deep, as no real document does.':
    'se anida más de {most} niveles, como no lo hace ningún documento real.',
  'it is not XML as it should be: {why}': 'no es XML como debe ser: {why}',
  'its document type declares entities or elements of its own, which are not read. Take them out.':
    'su tipo de documento declara entidades o elementos propios, que no se leen. Quítelos.',
  'a text or tag is longer than 8 MB, as none of its kind is.':
    'un texto o una etiqueta ocupa más de 8 MB, como ninguno de su clase.',
  'elements stand within each other more than {most} deep.': 'sus elementos se anidan más de {most} niveles.',
  'its outermost element is {name}, not Return, so it is no electronic return.':
    'su elemento exterior es {name}, no Return, así que no es una declaración electrónica.',
  'it names no filer with an EIN, so nothing can be said of anybody.':
    'no nombra a quien la presenta con un EIN, así que nada se puede decir de nadie.',
  'its header is that of no table of Schedule R, I or C.':
    'su encabezado no es el de ninguna tabla de los Anexos R, I o C.',
  'its header has no column {missing}, so it is no extract of the register of exempt organizations.':
    'su encabezado no tiene la columna {missing}, así que no es un extracto del registro de organizaciones exentas.',
  'a Kumu project has a list of elements; this file has none.':
    'un proyecto de Kumu tiene una lista de elementos; este archivo no tiene ninguna.',
  'a map of Oligrapher has nodes and edges; this file lacks one of them.':
    'un mapa de Oligrapher tiene nodos y aristas; a este archivo le faltan unos u otras.',
  'a Popolo document has lists of organizations, persons or memberships; this one has none.':
    'un documento Popolo tiene listas de organizaciones, personas o membresías; este no tiene ninguna.',
};
