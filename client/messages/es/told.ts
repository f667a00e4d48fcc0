import { failuresTold } from './failures.ts';
import { formatsTold } from './formats.ts';
import { guessesTold } from './guesses.ts';
import { matchesTold } from './matches.ts';
import { methodsTold } from './methods.ts';
import { refusalsTold } from './refusals.ts';
import { rejectionsTold } from './rejections.ts';

/**
 * What the server tells of measures in English, in Spanish, by the English: titles, units, meanings, what sets
 * conventions apart, why a value is undefined. Where a text is a list of parts, each part is worded by itself.
 */
const measuresTold: Readonly<Record<string, string>> = {
  // Titles, and the first part of what heads a column
  Degree: 'Grado',
  Strength: 'Fuerza',
  Betweenness: 'Intermediación',
  Closeness: 'Cercanía',
  'Harmonic centrality': 'Centralidad armónica',
  Harmonic: 'Armónica',
  'Eigenvector centrality': 'Centralidad de vector propio',
  Eigenvector: 'Vector propio',
  'Katz status': 'Estatus de Katz',
  Community: 'Comunidad',
  Brokerage: 'Corretaje',
  'Brokerage expected by chance': 'Corretaje esperado por azar',
  'Expected brokerage': 'Corretaje esperado',
  'Standard deviation of brokerage by chance': 'Desviación estándar del corretaje por azar',
  'Brokerage sd': 'Corretaje, desviación',
  'Brokerage beside chance (z)': 'Corretaje frente al azar (z)',
  'Brokerage z': 'Corretaje z',
  'Standard deviation of brokerage by chance, undirected ties':
    'Desviación estándar del corretaje por azar, vínculos sin dirección',
  'Brokerage beside chance (z), undirected ties': 'Corretaje frente al azar (z), vínculos sin dirección',
  'Brokerage shared among brokers': 'Corretaje repartido entre intermediarios',
  'Shared brokerage': 'Corretaje repartido',
  'Brokerage expected with the same ties': 'Corretaje esperado con los mismos vínculos',
  'Relabelled brokerage': 'Corretaje con grupos repartidos',
  Constraint: 'Restricción',
  'Effective size': 'Tamaño efectivo',
  Efficiency: 'Eficiencia',
  'Hierarchy of constraint': 'Jerarquía de la restricción',
  Hierarchy: 'Jerarquía',
  'Bridging coefficient': 'Coeficiente de puente',
  'Bridging centrality': 'Centralidad de puente',
  'Fragmentation without the actor': 'Fragmentación sin el actor',
  Fragmentation: 'Fragmentación',
  Component: 'Componente',
  'Cut-point': 'Punto de corte',
  Coreness: 'Profundidad en el núcleo',
  'In the core': 'En el núcleo',
  'Local clustering': 'Agrupamiento local',
  'E-I index': 'Índice E-I',
  Linked: 'Enlazados',
  Span: 'Alcance entre niveles',
  'Local reach': 'Alcance local',
  'Sole bridge': 'Único puente',
  'Support arriving': 'Apoyo que llega',
  'Support in': 'Apoyo recibido',
  'Support passed on': 'Apoyo que se transmite',
  'Support out': 'Apoyo dado',
  'Support through': 'Apoyo a través',
  'Degree among two modes': 'Grado entre dos modos',
  'Two-mode degree': 'Grado de dos modos',
  'Betweenness among two modes': 'Intermediación entre dos modos',
  'Two-mode betweenness': 'Intermediación de dos modos',
  'Closeness among two modes': 'Cercanía entre dos modos',
  'Two-mode closeness': 'Cercanía de dos modos',
  'Clustering among two modes': 'Agrupamiento entre dos modos',
  'Two-mode clustering': 'Agrupamiento de dos modos',
  'Redundancy among two modes': 'Redundancia entre dos modos',
  Redundancy: 'Redundancia',

  // What sets columns apart
  in: 'entrantes',
  out: 'salientes',
  'in and out': 'entrantes y salientes',
  share: 'proporción',
  sampled: 'muestreada',
  'length 1/w': 'longitud 1/w',
  'length w': 'longitud w',
  reached: 'alcanzados',
  'share reached': 'proporción alcanzada',
  strengths: 'fuerzas',
  'norm 1': 'norma 1',
  'either way': 'en ambos sentidos',
  coordinator: 'coordinador',
  itinerant: 'itinerante',
  representative: 'representante',
  gatekeeper: 'guardián',
  'gatekeeper or rep.': 'guardián o repr.',
  liaison: 'enlace',
  'all roles': 'todas las funciones',
  'both ways': 'ambos sentidos',
  once: 'una vez',
  exact: 'exacta',
  'ego network': 'red propia',
  directed: 'con dirección',
  strong: 'fuerte',
  'core only': 'solo núcleo',
  '0 if none': '0 si no hay',
  local: 'locales',
  state: 'estatales',
  states: 'estados',
  'by state': 'por estado',
  'unknown amounts': 'montos desconocidos',
  'by kind': 'por tipo',

  // Units
  'sum of strengths': 'suma de fuerzas',
  'US dollars or ties': 'dólares o vínculos',
  'US dollars': 'dólares estadounidenses',
  actors: 'actores',
  'actors or states': 'actores o estados',
  contacts: 'contactos',
  'share of contacts': 'proporción de contactos',
  'pairs of actors': 'pares de actores',
  ties: 'vínculos',
  'share of pairs': 'proporción de pares',
  'pairs of a national and a local actor': 'pares de un actor nacional y uno local',
  'share of the largest possible': 'proporción del máximo posible',
  '1 or 0': '1 o 0',
  'standard deviations': 'desviaciones estándar',
  'share of visits': 'proporción de visitas',
  'walks, longer ones counting less': 'recorridos; los más largos cuentan menos',
  'share of pairs of coalitions': 'proporción de pares de coaliciones',
  'share of coalitions': 'proporción de coaliciones',
  'number of the community': 'número de la comunidad',
  'number of the component': 'número del componente',
  'index from −1 to 1': 'índice de −1 a 1',
  'share of the other mode': 'proporción del otro modo',

  // What measures mean
  'How many others an actor is tied to directly.': 'Con cuántos otros tiene vínculo directo un actor.',
  'How strong an actor’s direct ties are, added up.':
    'Qué tan fuertes son los vínculos directos de un actor, sumados.',
  'For how many pairs of others an actor lies on the shortest way between them. Where a pair has several shortest ways, each counts for its share.':
    'En cuántos pares de otros el actor está en el camino más corto entre ambos. Si un par tiene varios caminos más cortos, cada uno cuenta por su parte.',
  'How near an actor is to the others: one over its mean distance to them.':
    'Qué tan cerca está un actor de los demás: uno entre su distancia media a ellos.',
  'How near an actor is to the others: the mean of one over the distance to each, 0 for those it does not reach.':
    'Qué tan cerca está un actor de los demás: la media de uno entre la distancia a cada uno, 0 para quienes no alcanza.',
  'How well an actor is connected to others who are themselves well connected.':
    'Qué tan bien conectado está un actor con otros que a su vez están bien conectados.',
  'How often someone would come by an actor who follows ties at random, now and then beginning anywhere.':
    'Con qué frecuencia pasaría por un actor quien sigue vínculos al azar y de vez en cuando empieza en cualquier parte.',
  'How many chains of ties lead to an actor, each further step counting less.':
    'Cuántas cadenas de vínculos llevan a un actor; cada paso más cuenta menos.',
  'The group an actor falls into when the network is divided so that most ties lie within groups. The numbers are names only; 0 is the largest.':
    'El grupo en que queda un actor cuando la red se divide de modo que la mayoría de los vínculos estén dentro de los grupos. Los números son solo nombres; 0 es el más grande.',
  'For how many pairs of others that are not tied themselves an actor passes on from one to the other, by the groups of the three.':
    'Entre cuántos pares de otros sin vínculo entre sí puede pasar algo a través del actor, según los grupos de los tres.',
  'Brokerage in which a pair that several actors broker counts in equal parts for each of them.':
    'Corretaje en el que un par con varios intermediarios cuenta en partes iguales para cada uno.',
  'How the pairs an actor brokers would fall into the roles if the other actors’ groups were dealt out anew among them.':
    'Cómo se repartirían por función los pares de un actor si los grupos de los demás se repartieran de nuevo entre ellos.',
  'How little room an actor has because its contacts are tied to one another: high where all of its ties lead back to the same few.':
    'Qué poco margen tiene un actor porque sus contactos están vinculados entre sí: alta donde todos sus vínculos llevan a los mismos pocos.',
  'How many of an actor’s contacts are not already reached through its other contacts.':
    'A cuántos de sus contactos no llega ya el actor por medio de los demás.',
  'Which share of an actor’s contacts is not redundant: 1 where none of them are tied to one another.':
    'Qué proporción de los contactos de un actor no es redundante: 1 donde ninguno está vinculado a otro.',
  'Whether an actor’s constraint comes from one contact (1) or from all of them alike (0): the Coleman–Theil index of disorder.':
    'Si la restricción de un actor viene de un solo contacto (1) o de todos por igual (0): el índice de desorden de Coleman–Theil.',
  'How few ties an actor has beside those around it: high for a small actor between large ones.':
    'Qué pocos vínculos tiene un actor frente a los que lo rodean: alto para un actor pequeño entre grandes.',
  'How much an actor lies between others and is itself less tied than those around it: a narrow passage between two crowded places.':
    'Cuánto está un actor entre otros y tiene menos vínculos que ellos: un paso estrecho entre dos lugares concurridos.',
  'How fragmented the others would be if this actor were not there: the higher, the more the network depends on it.':
    'Qué tan fragmentados quedarían los demás sin este actor: cuanto más alto, más depende la red de él.',
  'Which part of the network an actor is in. Actors with the same number can reach each other; the numbers themselves mean nothing.':
    'En qué parte de la red está un actor. Los actores con el mismo número pueden alcanzarse; los números en sí no significan nada.',
  'Whether some actors would lose every way to each other if this one were not there.':
    'Si algunos actores perderían todo camino entre sí si este no estuviera.',
  'How deep in the dense middle an actor is: the largest k for which it is in a group whose members all have k ties or more to each other.':
    'Qué tan adentro del centro denso está un actor: el mayor k para el que está en un grupo cuyos miembros tienen todos k vínculos o más entre sí.',
  'Whether an actor belongs to the core, in the split that is most like one dense core and a periphery without ties within.':
    'Si un actor pertenece al núcleo, en la división que más se parece a un núcleo denso y una periferia sin vínculos internos.',
  'How many of an actor’s neighbours are tied to each other, as a share of all pairs of them. High: a tight circle. Low: others meet through this actor.':
    'Cuántos vecinos de un actor están vinculados entre sí, como proporción de todos sus pares. Alto: un círculo cerrado. Bajo: los demás se encuentran por medio de este actor.',
  'Whether an actor’s ties lead out of its group (1: all) or stay within it (−1: all).':
    'Si los vínculos de un actor salen de su grupo (1: todos) o se quedan en él (−1: todos).',
  'How many state and local actors an actor links to national ones: those with a shortest path to some national actor that passes it.':
    'A cuántos actores estatales y locales enlaza un actor con los nacionales: los que tienen un camino más corto a algún actor nacional que pasa por él.',
  'For how many pairs of a national and a local actor an actor lies between them, each pair counted by the share of its shortest paths that pass it.':
    'En cuántos pares de un actor nacional y uno local está entre ambos; cada par cuenta por la parte de sus caminos más cortos que pasa por él.',
  'How many local actors an actor gets to within two steps, and in which states they work.':
    'A cuántos actores locales llega un actor en dos pasos, y en qué estados trabajan.',
  'How many state and local actors would lose their last path to any national actor without this one; a national actor counts as one they reach.':
    'Cuántos actores estatales y locales perderían sin este su último camino a un actor nacional; un actor nacional cuenta como uno al que llegan.',
  'What money, training and other support reaches an actor on its way from national actors to local ones.':
    'Qué dinero, capacitación y otro apoyo llega a un actor en el camino de los actores nacionales a los locales.',
  'What money, training and other support an actor gives on the way from national actors to local ones.':
    'Qué dinero, capacitación y otro apoyo da un actor en el camino de los actores nacionales a los locales.',
  'The most of the known amounts that can have come from national actors and gone on to local ones through this one. Money is fungible: it is not shown that it did.':
    'Lo máximo de los montos conocidos que pudo venir de actores nacionales y seguir a los locales por medio de este. El dinero es fungible: no se demuestra que haya sido así.',
  'The share of all coalitions an actor is in, or of all actors a coalition has.':
    'La proporción de todas las coaliciones en las que está un actor, o de todos los actores que tiene una coalición.',
  'How often an actor or a coalition lies on the shortest paths between others, as a share of the most that one of its kind can.':
    'Con qué frecuencia un actor o una coalición está en los caminos más cortos entre otros, como proporción del máximo para los de su tipo.',
  'How near an actor or a coalition is to all others, of either kind.':
    'Qué tan cerca está un actor o una coalición de todos los demás, de ambos tipos.',
  'How much of what an actor and those it meets are in, they are in together, on average.':
    'Cuánto de aquello en lo que están un actor y los que encuentra lo comparten, en promedio.',
  'The share of pairs of an actor’s coalitions that others link too: at 0 only this actor links any two of them.':
    'La proporción de pares de coaliciones de un actor que también otros enlazan: con 0, solo este actor enlaza dos de ellas.',

  // Why a value is undefined
  'fewer than three actors': 'hay menos de tres actores',
  'fewer than two actors': 'hay menos de dos actores',
  'fewer than two actors are left': 'quedan menos de dos actores',
  'there is no other actor': 'no hay otro actor',
  'nobody is reached': 'no se alcanza a nadie',
  'there are no ties': 'no hay vínculos',
  'the ties form no cycle, so that nothing can be handed round':
    'los vínculos no forman ningún ciclo, así que nada puede circular',
  'the actor is in no group': 'el actor no está en ningún grupo',
  'the actor has no ties': 'el actor no tiene vínculos',
  'the actor has fewer than two ties, and so no pair of neighbours':
    'el actor tiene menos de dos vínculos y, por tanto, ningún par de vecinos',
  'the actor has no group, or no tie to an actor with one':
    'el actor no tiene grupo, o ningún vínculo con un actor que lo tenga',
  'there are no national actors, or none at the other end':
    'no hay actores nacionales, o ninguno en el otro extremo',
  'there are no local actors': 'no hay actores locales',
  'there are no local actors, or no actor’s state is known':
    'no hay actores locales, o no se conoce el estado de ninguno',
  'no other state or local actor reaches a national one':
    'ningún otro actor estatal o local alcanza a uno nacional',
  'there is no pair of a national and a local actor without this one':
    'no hay ningún par de un actor nacional y uno local sin este',
  'the scope counts no ties of money, or there are no national or no local actors':
    'el alcance no cuenta vínculos de dinero, o no hay actores nacionales o locales',
  'the scope counts no ties of support, or there are no national or no local actors':
    'el alcance no cuenta vínculos de apoyo, o no hay actores nacionales o locales',

  // Scopes that are offered
  'All alliance ties': 'Todos los vínculos de alianza',
  'Every kind of tie that binds actors into an alliance; sister entities as one actor.':
    'Todo tipo de vínculo que une a los actores en una alianza; las entidades hermanas como un solo actor.',
  'Formal coalition ties': 'Vínculos formales de coalición',
  'Who belongs to, leads or convenes which coalition.':
    'Quién pertenece a qué coalición, la dirige o la convoca.',
  Money: 'Dinero',
  'Who funds whom, in the direction in which money goes.':
    'Quién financia a quién, en la dirección en que va el dinero.',
  'Capacity support': 'Fortalecimiento',
  'Who trains, coaches, staffs or incubates whom.':
    'Quién capacita, acompaña, dota de personal o incuba a quién.',
  'Legal structure': 'Estructura jurídica',
  'Sister entities, affiliates and sponsorships, each legal body on its own.':
    'Entidades hermanas, afiliadas y patrocinios, cada persona jurídica por separado.',
};

export const toldWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ...measuresTold,
    ...methodsTold,
    ...matchesTold,
    ...rejectionsTold,
    ...failuresTold,
    ...guessesTold,
    ...formatsTold,
    ...refusalsTold,
  }).map(([english, spanish]) => [`told.${english}`, spanish]),
);
