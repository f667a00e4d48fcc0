/** What formats are called, keep and cannot hold, in Spanish: what the server tells of them, by the English. */
export const formatsTold: Readonly<Record<string, string>> = {
  // Files of collections and registers
  'FEC committee master (cm.txt)': 'Registro maestro de comités de la FEC (cm.txt)',
  'IRS Form 990, 990-EZ and 990-PF (e-file XML)': 'Formulario 990, 990-EZ y 990-PF del IRS (XML electrónico)',
  'Tables of Form 990 schedules (R, I, C)': 'Tablas de los anexos del Formulario 990 (R, I, C)',
  'IRS register of exempt organizations (EO BMF)': 'Registro de organizaciones exentas del IRS (EO BMF)',
  'Spreadsheet or table (CSV, TSV, XLSX, ODS)': 'Hoja de cálculo o tabla (CSV, TSV, XLSX, ODS)',
  'Oligrapher map (JSON)': 'Mapa de Oligrapher (JSON)',
  'FollowTheMoney (JSON lines)': 'FollowTheMoney (líneas JSON)',
  'Entities with names, identifiers, dates and address; ownership and control between them as affiliation; seats on boards and other positions of people. Days that are the first of a month are taken for the month.':
    'Entidades con nombres, identificadores, fechas y dirección; la propiedad y el control entre ellas como afiliación; puestos en juntas directivas y otros cargos de personas. El primer día de un mes se toma como el mes.',
  'Owners who are persons, shares, and earlier statements about a record are not taken. Parties that are not specified are rejected with the reason that the file gives.':
    'No se toman propietarios que son personas, participaciones ni declaraciones anteriores sobre un registro. Las partes sin especificar se rechazan con el motivo que da el archivo.',
  'Committees with their number, type as legal form and address; the connected organization of a separate segregated fund as its sister entity; affiliated committees.':
    'Comités con su número, su tipo como forma jurídica y su dirección; la organización vinculada a un fondo separado como su entidad hermana; comités afiliados.',
  'Treasurers, candidates and party of a committee are counted, not taken. Sponsors of leadership PACs are politicians and are rejected. A connected organization has a name and no number: one name is one organization within a file.':
    'Los tesoreros, candidatos y partido de un comité se cuentan, pero no se toman. Quienes patrocinan PAC de liderazgo son figuras políticas y se rechazan. Una organización vinculada tiene nombre y no número: un nombre es una organización dentro de un archivo.',
  'Organizations, companies, public bodies and projects with names, dates, identifiers and address; ownership, membership, payments, successions and unnamed links between them; positions of people. Ids that were merged into another (referents) lead there.':
    'Organizaciones, empresas, organismos públicos y proyectos con nombres, fechas, identificadores y dirección; propiedad, membresía, pagos, sucesiones y enlaces sin nombre entre ellos; cargos de personas. Los identificadores que se unieron a otro (referents) llevan a ese.',
  'Persons without a position, family and associates, assets, documents and sanctions are rejected. Amounts that are not in US dollars are kept in words, in the purpose.':
    'Se rechazan personas sin cargo, familiares y allegados, bienes, documentos y sanciones. Los montos que no están en dólares estadounidenses se guardan en palabras, en el propósito.',
  'The filer (legal form, seat, website, mission, year of formation), related organizations of Schedule R as sisters or affiliates, transactions between them, grants of Schedule I and of 990-PF, contributions to 527 organizations, affiliates of a group return; each with its XPath.':
    'Quien presenta la declaración (forma jurídica, sede, sitio web, misión, año de constitución), las organizaciones relacionadas del Anexo R como hermanas o afiliadas, las transacciones entre ellas, las subvenciones del Anexo I y del 990-PF, las contribuciones a organizaciones 527 y las afiliadas de una declaración de grupo; cada cosa con su XPath.',
  'Anything outside of Schedules R, I, C Part I-C, 990-PF grants and the list of affiliates: finances, people, lobbying and the other schedules. Grants to persons, and grants that a private foundation approved for a later year, which are told again when they are paid.':
    'Todo lo que no está en los Anexos R, I y C (Parte I-C), en las subvenciones del 990-PF ni en la lista de afiliadas: finanzas, personas, cabildeo y los demás anexos. Tampoco las subvenciones a personas, ni las que una fundación privada aprobó para un año posterior, que vuelven a aparecer cuando se pagan.',
  'Filers, related organizations (sisters, affiliates), grants, contributions to 527 organizations and transactions, with amounts, purposes and tax year. Rows that occur twice are taken once.':
    'Quienes presentan la declaración, organizaciones relacionadas (hermanas, afiliadas), subvenciones, contribuciones a organizaciones 527 y transacciones, con montos, propósitos y año fiscal. Las filas repetidas se toman una vez.',
  'The tax status of the filer, the second line of its name, dates beyond the tax year, income and assets of related businesses (counted and left).':
    'La situación fiscal de quien presenta la declaración, la segunda línea de su nombre, fechas más precisas que el año fiscal, e ingresos y activos de las empresas relacionadas (se cuentan y se dejan).',
  'Name, EIN, legal form (501(c)(3) to (6)), NTEE code and the issues it stands for, secondary name, city of the filing address, and the parent of a group exemption. Of two extracts: who was renamed, moved, joined or left a group, appeared or is gone.':
    'Nombre, EIN, forma jurídica (501(c)(3) a (6)), código NTEE y los temas que representa, nombre secundario, ciudad de la dirección declarada y la organización matriz de una exención de grupo. De dos extractos: quién cambió de nombre, se mudó, entró en un grupo o salió de él, apareció o ya no está.',
  'Founding and dissolution, anything but the filing address, legal forms other than 501(c)(3) to (6), ties other than group exemptions. Street, ruling date, financial and filing codes are counted and left.':
    'Fundación y disolución, todo lo que no sea la dirección declarada, formas jurídicas distintas de 501(c)(3) a (6), vínculos distintos de las exenciones de grupo. La calle, la fecha de la resolución y los códigos financieros y de declaración se cuentan y se dejan.',
  'Elements as entities and connections as ties, by what their types are taken for; attributes that are called after a property of ours; direction, and mutual connections as two ties. Workbooks by their headings: sheets and columns with “(ignore)” are passed over, a bar parts several values, two blank rows start a new section.':
    'Elementos como entidades y conexiones como vínculos, según lo que se entienda por sus tipos; atributos que se llaman como una propiedad de aquí; la dirección, y las conexiones mutuas como dos vínculos. Los libros, por sus encabezados: se omiten hojas y columnas con “(ignore)”, una barra separa varios valores y dos filas vacías inician otra sección.',
  'Loops are rejected with their members named, which are taken by themselves. Positions, tags, images, other attributes and the looks of maps are counted. Elements of a type that is no entity of ours are rejected unless the mapping says what they are.':
    'Los ciclos se rechazan nombrando a sus miembros, que se toman por separado. Posiciones, etiquetas, imágenes, otros atributos y el aspecto de los mapas se cuentan. Los elementos de un tipo que no es una entidad de aquí se rechazan, a menos que la asignación diga qué son.',
  'Organizations with aliases, types, dates and website; positions, memberships, donations, ownership and hierarchy with dates, amounts and the relationship’s number; people who hold a position. The licence, CC BY-SA 4.0, goes with the source.':
    'Organizaciones con otros nombres, tipos, fechas y sitio web; cargos, membresías, donaciones, propiedad y jerarquía con fechas, montos y el número de la relación; personas que ocupan un cargo. La licencia, CC BY-SA 4.0, acompaña a la fuente.',
  'Family, social and educational ties, lobbying, and money given by or to persons are rejected row by row. Amounts in other currencies than US dollars are kept in words, in the purpose.':
    'Los lazos familiares, sociales y educativos, el cabildeo y el dinero dado o recibido por personas se rechazan fila por fila. Los montos en monedas distintas del dólar estadounidense se guardan en palabras, en el propósito.',
  'Actors with their properties, addresses, places and issues of work; ties with their dates, roles and amounts; lists of what one organization is tied to; matrices. Columns mean what a mapping says, and it is guessed from headings and values.':
    'Actores con sus propiedades, direcciones, lugares y temas de trabajo; vínculos con sus fechas, funciones y montos; listas de con quién tiene vínculos una organización; matrices. Las columnas significan lo que dice una asignación, que se deduce de los encabezados y los valores.',
  'Formulas (what they last came to is read), colours and notes; values of the cells of a matrix; which of several sources a value of an exported row rests on.':
    'Fórmulas (se lee su último resultado), colores y notas; los valores de las celdas de una matriz; en cuál de varias fuentes se apoya un valor de una fila exportada.',
  'Nodes that link to LittleSis, one for each entity; edges by their label: positions of people, parents and owners, money between organizations where an arrow says who gave it, other edges between organizations as partnerships.':
    'Nodos que enlazan con LittleSis, uno por entidad; aristas según su etiqueta: cargos de personas, matrices y propietarios, dinero entre organizaciones donde una flecha dice quién lo dio, y las demás aristas entre organizaciones como colaboraciones.',
  'Nodes without a link are neither person nor organization and are rejected, as is money given by or to persons. Captions, positions and looks are counted; a dashed line says that a tie is over, but not since when.':
    'Los nodos sin enlace no son ni persona ni organización y se rechazan, igual que el dinero dado o recibido por personas. Leyendas, posiciones y aspecto se cuentan; una línea discontinua dice que un vínculo terminó, pero no desde cuándo.',
  'Organizations with other names, identifiers, dates, classification where it is one of our sectors, and their parent; memberships of organizations in others with dates; positions of people, by role or post.':
    'Organizaciones con otros nombres, identificadores, fechas, clasificación si es uno de los sectores de aquí, y su organización superior; membresías de organizaciones en otras, con fechas; cargos de personas, por función o puesto.',
  'Persons without a membership are rejected. Areas, motions, votes, events, contact details and what is personal of people are counted.':
    'Se rechazan personas sin membresía. Áreas, mociones, votaciones, eventos, datos de contacto y lo personal de la gente se cuentan.',
  'Funders and recipients by their identifiers (org-id.guide), with names, address and web address; each grant with title, description, date, planned dates and amount.':
    'Financiadores y beneficiarios por sus identificadores (org-id.guide), con nombres, dirección y sitio web; cada subvención con título, descripción, fecha, fechas previstas y monto.',
  'Amounts in other currencies than US dollars are kept in words, in the purpose, and never converted. Grants to individuals are rejected.':
    'Los montos en monedas distintas del dólar estadounidense se guardan en palabras, en el propósito, y nunca se convierten. Se rechazan las subvenciones a particulares.',

  // Files of networks
  'adjacency matrix (CSV)': 'matriz de adyacencia (CSV)',
  'Gephi CSV (nodes, edges)': 'CSV de Gephi (nodos, aristas)',
  'attributes of nodes, several relations with their values, labels; marks of drawing are counted':
    'atributos de los nodos, varias relaciones con sus valores, etiquetas; las marcas de dibujo se cuentan',
  'dates, ties without direction beside others that have one; strengths of ties are measured, not imported':
    'fechas, vínculos sin dirección junto a otros que la tienen; la fuerza de los vínculos se mide, no se importa',
  'typed attributes with their defaults, direction edge by edge, strengths, kinds of parallel edges, spells and timestamps, nodes within nodes; marks of drawing and values that change over time are counted':
    'atributos con su tipo y sus valores por defecto, dirección arista por arista, fuerzas, tipos de aristas paralelas, períodos y momentos, nodos dentro de nodos; las marcas de dibujo y los valores que cambian con el tiempo se cuentan',
  'dates less precise than a day, other than as attributes; strengths of ties are measured, not imported':
    'fechas menos precisas que un día, salvo como atributos; la fuerza de los vínculos se mide, no se importa',
  'typed attributes with their defaults, direction edge by edge, strengths, nodes within nodes, labels of yEd; hyperedges and ports are counted':
    'atributos con su tipo y sus valores por defecto, dirección arista por arista, fuerzas, nodos dentro de nodos, etiquetas de yEd; hiperaristas y puertos se cuentan',
  'spells, several relations apart from an attribute; strengths of ties are measured, not imported':
    'períodos, varias relaciones salvo por un atributo; la fuerza de los vínculos se mide, no se importa',
  'attributes with their types, short names and defaults; positions, styles and other aspects are counted':
    'atributos con sus tipos, nombres cortos y valores por defecto; posiciones, estilos y otros aspectos se cuentan',
  'edges without direction, other than by an attribute `symmetric`; strengths of ties are measured, not imported':
    'aristas sin dirección, salvo por un atributo `symmetric`; la fuerza de los vínculos se mide, no se importa',
  'data of nodes and edges, parents, strengths; positions, classes and styles are counted':
    'datos de nodos y aristas, nodos superiores, fuerzas; posiciones, clases y estilos se cuentan',
  'edges without direction beside others that have one, other than by an attribute `symmetric`; strengths of ties are measured, not imported':
    'aristas sin dirección junto a otras que la tienen, salvo por un atributo `symmetric`; la fuerza de los vínculos se mide, no se importa',
  'attributes of both, direction edge by edge, strengths, intervals and timestamps, parallel edges':
    'atributos de ambos, dirección arista por arista, fuerzas, intervalos y momentos, aristas paralelas',
  'values over time; strengths of ties are measured, not imported':
    'valores a lo largo del tiempo; la fuerza de los vínculos se mide, no se importa',
  'labels, arcs and edges with their values, lists, matrices, named relations, two modes, partitions, vectors, times of presence, several networks':
    'etiquetas, arcos y aristas con sus valores, listas, matrices, relaciones con nombre, dos modos, particiones, vectores, tiempos de presencia, varias redes',
  'attributes other than numbers for all vertices, ids; strengths of ties are measured, not imported':
    'atributos que no sean números para todos los vértices, identificadores; la fuerza de los vínculos se mide, no se importa',
  'labels (given, embedded, of rows, columns and matrices), full and half matrices, lists of nodes and edges, two modes, several matrices':
    'etiquetas (dadas, integradas, de filas, columnas y matrices), matrices completas y medias, listas de nodos y aristas, dos modos, varias matrices',
  'attributes, ids, dates, two ties of one kind between the same two; strengths of ties are measured, not imported':
    'atributos, identificadores, fechas, dos vínculos de un mismo tipo entre los mismos dos; la fuerza de los vínculos se mide, no se importa',
  'labels, strengths, direction where the matrix is not the same both ways, two modes':
    'etiquetas, fuerzas, dirección donde la matriz no es igual en ambos sentidos, dos modos',

  // What exports cannot hold
  'Tables (CSV of actors, ties and sources, in one zip file)':
    'Tablas (CSV de actores, vínculos y fuentes, en un archivo zip)',
  'Spreadsheet (XLSX)': 'Hoja de cálculo (XLSX)',
  'JSON-LD (W3C ORG and PROV)': 'JSON-LD (W3C ORG y PROV)',
  'Sources (Markdown)': 'Fuentes (Markdown)',
  'Sources (CSV)': 'Fuentes (CSV)',
  'which source says what': 'qué fuente dice qué',
  'which source says what; ties with and without direction at once, which an attribute tells apart':
    'qué fuente dice qué; vínculos con y sin dirección a la vez, que un atributo distingue',
  'which source says what; ties without direction, which an attribute tells apart':
    'qué fuente dice qué; vínculos sin dirección, que un atributo distingue',
  'ids, kinds and properties, dates, parallel ties, names beyond 18 characters or that differ in capitals alone, and any note of the sources':
    'identificadores, tipos y propiedades, fechas, vínculos paralelos, nombres de más de 18 caracteres o que solo difieren en mayúsculas, y toda mención de las fuentes',
  'ids, kinds and properties of actors, properties, dates and confidence of ties, two actors of one name':
    'identificadores, tipos y propiedades de los actores; propiedades, fechas y confianza de los vínculos; dos actores con el mismo nombre',
  'Issues, places, policies, campaigns, constituencies and figures, and ties with them; approximate dates; confidence and strength; level, NTEE code and ids elsewhere but of Wikidata and LEI.':
    'Temas, lugares, políticas, campañas, bases sociales y cifras, y los vínculos con ellos; fechas aproximadas; confianza y fuerza; nivel, código NTEE e identificadores ajenos, salvo de Wikidata y LEI.',
  'Positions and colours; claims that disagree and how long a value held; which of its sources a value rests on.':
    'Posiciones y colores; afirmaciones que no concuerdan y cuánto tiempo fue válido un valor; en cuál de sus fuentes se apoya un valor.',
  'Positions and colours; claims that disagree and how long a value held; texts beyond 32,767 characters; which of its sources a value rests on.':
    'Posiciones y colores; afirmaciones que no concuerdan y cuánto tiempo fue válido un valor; textos de más de 32,767 caracteres; en cuál de sus fuentes se apoya un valor.',
  'Which statement rests on which source: each entity and tie lists the sources it rests on.':
    'Qué afirmación se apoya en qué fuente: cada entidad y cada vínculo enumera las fuentes en que se apoya.',
  'Which statement rests on which source: each element and connection lists the sources it rests on. Confidence and strength are plain attributes.':
    'Qué afirmación se apoya en qué fuente: cada elemento y cada conexión enumera las fuentes en que se apoya. La confianza y la fuerza son atributos sin más.',
  'Entities and ties: only how many of them rest on each source.':
    'Entidades y vínculos: solo cuántos de ellos se apoyan en cada fuente.',
};
