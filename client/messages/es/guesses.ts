/** Why a table and its columns are taken for what they are, in Spanish: what the server tells of its guess, by the English. */
export const guessesTold: Readonly<Record<string, string>> = {
  // Tables
  'It has no rows below its headings.': 'No tiene filas bajo sus encabezados.',
  'The names in its first column are its headings too: each cell says whether the one is tied to the other.':
    'Los nombres de su primera columna son también sus encabezados: cada celda dice si uno tiene vínculo con el otro.',
  '“{from}” and “{to}” name the two ends of a tie.':
    '“{from}” y “{to}” nombran los dos extremos de un vínculo.',
  'No column looks like names: say which one is.':
    'Ninguna columna parece contener nombres: diga cuál los contiene.',
  'Each row is an actor. Its name speaks of ties (“{tie}”): say with whom, if all rows have one with the same organization.':
    'Cada fila es un actor. Su título habla de vínculos (“{tie}”): diga con quién, si todas las filas tienen uno con la misma organización.',
  'Each row is an actor.': 'Cada fila es un actor.',
  'It lists the sources of an export, which is now the source itself.':
    'Enumera las fuentes de una exportación, que ahora es ella misma la fuente.',
  'It has the headings of the template.': 'Tiene los encabezados de la plantilla.',

  // Columns
  'It is a column of the template.': 'Es una columna de la plantilla.',
  'The template has no such column.': 'La plantilla no tiene esa columna.',
  'It names where the tie starts.': 'Nombra dónde empieza el vínculo.',
  'It names where the tie leads.': 'Nombra adónde lleva el vínculo.',
  'It tells of the “{end}” end. {why}': 'Habla del extremo “{end}”. {why}',
  'An earlier column says this already.': 'Una columna anterior ya lo dice.',
  'It is the first column whose words differ from row to row.':
    'Es la primera columna cuyas palabras cambian de una fila a otra.',
  '{why} It tells of the tie of each row.': '{why} Habla del vínculo de cada fila.',
  'Its values look like {what}.': 'Sus valores parecen {what}.',
  'Its name suggests “{field}”, but its values are none: “{value}”.':
    'Su título sugiere “{field}”, pero sus valores no lo son: “{value}”.',
  'Nothing in the model is like it.': 'Nada en el modelo se le parece.',
  'id at {scheme}': 'identificador en {scheme}',
  'It is called “{name}”, as the model calls it.': 'Se llama “{name}”, igual que en el modelo.',
  'Its values are kinds of actors.': 'Sus valores son tipos de actores.',
  'Its values are {what}, such as “{example}”.': 'Sus valores son {what}, como “{example}”.',
  '“{heading}” usually means this.': '“{heading}” suele significar esto.',
  'Its name has “{word}” in it.': 'Su título contiene “{word}”.',

  // What values are
  EINs: 'números EIN',
  'web addresses': 'direcciones web',
  'legal forms': 'formas jurídicas',
  levels: 'niveles',
  sectors: 'sectores',
  lifespans: 'duraciones',
  'NTEE codes': 'códigos NTEE',
  'cities with their state': 'ciudades con su estado',
  roles: 'funciones',
  'kinds of ties': 'tipos de vínculos',
  'amounts of dollars': 'montos en dólares',
};
