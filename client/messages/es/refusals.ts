/** Why a question is refused, in Spanish: what the server tells of it, by the English. */
export const refusalsTold: Readonly<Record<string, string>> = {
  // Imports
  'This Crosstie takes no imports from the page. Whoever runs it can: from the terminal, or with CROSSTIE_IMPORTS=on.':
    'Este Crosstie no admite importaciones desde la página. Quien lo administra puede hacerlas desde la terminal, o permitirlas con CROSSTIE_IMPORTS=on.',
  'There is no such import.': 'Esa importación no existe.',
  'There is no file to import.': 'No hay ningún archivo que importar.',
  'The import is on its way already.': 'La importación ya está en curso.',
  'The import is not ready: it is looked at first, and applied once.':
    'La importación no está lista: primero se revisa y se aplica una sola vez.',

  // Scopes
  'There is no kind of tie named {names}.': 'No hay ningún tipo de vínculo llamado {names}.',
  'Choose at least one kind of tie to measure.': 'Elija al menos un tipo de vínculo para medir.',
  'The least confidence must lie between 0 and 1, not {value}.':
    'La confianza mínima debe estar entre 0 y 1, y es {value}.',
  'The strength of {kind} must be above 0 and at most 1, not {strength}.':
    'La fuerza de “{kind}” debe ser mayor que 0 y como máximo 1, y es {strength}.',

  // Measures
  'This scope has no such actor.': 'Ese actor no está en este alcance.',
  'There is no measure named “{name}”.': 'No hay ninguna medida llamada “{name}”.',
  '{measure} gives no number to actors.': '{measure} no da un número a los actores.',
  '{measure} has no convention “{convention}” for ties {directed, select, yes {with directions} other {without directions}}.':
    '{measure} no tiene la convención “{convention}” para vínculos {directed, select, yes {con dirección} other {sin dirección}}.',
  '“{convention}” gives an actor one number for {each}, not one that can be drawn or compared. Choose another convention of {measure}.':
    '“{convention}” da a un actor un número por {each}, no uno que se pueda sortear o comparar. Elija otra convención de {measure}.',
  'each state': 'cada estado',
  'each kind of support': 'cada tipo de apoyo',
  'Actors cannot be grouped by “{name}”; they can by {names}.':
    'Los actores no se pueden agrupar por “{name}”; sí por {names}.',
  'The network is too large to list the paths through one actor ({actors, number} actors). Narrow the scope.':
    'La red es demasiado grande para enumerar los caminos por un actor ({actors, number} actores). Reduzca el alcance.',
  '{draws} draws of {actors, number} actors are more than is kept. Narrow the scope.':
    '{draws} sorteos de {actors, number} actores son más de los que se guardan. Reduzca el alcance.',
  '{draws} draws of {actors, number} actors are more than is kept. Ask for at most {most} draws, or narrow the scope.':
    '{draws} sorteos de {actors, number} actores son más de los que se guardan. Pida como máximo {most} sorteos, o reduzca el alcance.',

  // What would take too long, and what to ask instead
  'This scope has {actors, number} actors: {what} would take about {time}. {instead}':
    'Este alcance tiene {actors, number} actores: {what} tardaría alrededor de {time}. {instead}',
  'This scope has {actors, number} actors: {what}, computed {times, number} times, would take about {time}. {instead}':
    'Este alcance tiene {actors, number} actores: {what}, {times, number} veces, tardaría alrededor de {time}. {instead}',
  '{count} s': '{count} s',
  '{count} minutes': '{count} minutos',
  '{count, number} hours': '{count, number} horas',
  'exact betweenness': 'calcular la intermediación exacta',
  'betweenness by the lengths of ties': 'calcular la intermediación según la longitud de los vínculos',
  'betweenness of ties': 'calcular la intermediación de los vínculos',
  'distances between all actors': 'calcular las distancias entre todos los actores',
  'distances between all actors by the lengths of ties':
    'calcular las distancias entre todos los actores según la longitud de los vínculos',
  'distances without each of the actors in turn': 'calcular las distancias sin cada uno de los actores',
  'crediting each pair to all its brokers': 'repartir cada par entre todos sus intermediarios',
  'the common superiors of all pairs': 'hallar los superiores comunes de todos los pares',
  'finding whom everybody links': 'hallar a quiénes enlaza cada uno',
  span: 'calcular el alcance entre niveles',
  'Betweenness sampled within 0.01 takes about {seconds} s; or narrow the scope by place, issue or level.':
    'La intermediación muestreada, con un margen de 0.01, tarda unos {seconds} s; o reduzca el alcance por lugar, tema o nivel.',
  'Bridges, the ties that alone join two parts, are found at once; or narrow the scope.':
    'Los puentes, los vínculos que por sí solos unen dos partes, se hallan de inmediato; o reduzca el alcance.',
  'Degree and PageRank are computed at once for networks of this size; or narrow the scope.':
    'El grado y PageRank se calculan de inmediato en redes de este tamaño; o reduzca el alcance.',
  'Distances in steps take a fraction of that; or narrow the scope by place, issue or level.':
    'Las distancias en pasos tardan una fracción de eso; o reduzca el alcance por lugar, tema o nivel.',
  'Fragmentation by parts (F), of the same measure, is found at once; or narrow the scope.':
    'La fragmentación por partes (F), de la misma medida, se halla de inmediato; o reduzca el alcance.',
  'Brokerage itself, of which this is a share, takes seconds; or narrow the scope.':
    'El corretaje mismo, del que esto es una parte, tarda segundos; o reduzca el alcance.',
  'Connectedness and efficiency of the same measure are found at once; or narrow the scope.':
    'La conexión y la eficiencia de la misma medida se hallan de inmediato; o reduzca el alcance.',
  'Sole bridges are found at once for networks of this size; or narrow the scope by place, issue or level.':
    'Los puentes únicos se hallan de inmediato en redes de este tamaño; o reduzca el alcance por lugar, tema o nivel.',
};
