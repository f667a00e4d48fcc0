/** How numbers were computed, in Spanish: what the server tells of networks, conventions, formulas and missing ties, by the English. */
const sentences = {
  // What a network is
  'The network has {actors, plural, one {# actor} other {# actors}} and {pairs, plural, one {# arc} other {# arcs}}, from {ties, plural, one {# recorded tie} other {# recorded ties}}{projected, plural, =0 {} one { and # pair that shares coalitions} other { and # pairs that share coalitions}}.':
    'La red tiene {actors, plural, one {# actor} other {# actores}} y {pairs, plural, one {# arco} other {# arcos}}, de {ties, plural, one {# vínculo registrado} other {# vínculos registrados}}{projected, plural, =0 {} one { y # par que comparte coaliciones} other { y # pares que comparten coaliciones}}.',
  'The network has {actors, plural, one {# actor} other {# actors}} and {pairs, plural, one {# tied pair} other {# tied pairs}}, from {ties, plural, one {# recorded tie} other {# recorded ties}}{projected, plural, =0 {} one { and # pair that shares coalitions} other { and # pairs that share coalitions}}.':
    'La red tiene {actors, plural, one {# actor} other {# actores}} y {pairs, plural, one {# par vinculado} other {# pares vinculados}}, de {ties, plural, one {# vínculo registrado} other {# vínculos registrados}}{projected, plural, =0 {} one { y # par que comparte coaliciones} other { y # pares que comparten coaliciones}}.',
  'Ties of these kinds count: {kinds}.': 'Cuentan los vínculos de estos tipos: {kinds}.',
  '{kind} (strength {strength})': '{kind} (fuerza {strength})',
  'Of the roles, {roles}.': 'De las funciones: {roles}.',
  'Ties keep the direction in which they are stated; symmetric ones count both ways.':
    'Los vínculos conservan la dirección en que se declaran; los simétricos cuentan en ambos sentidos.',
  'Directions are set aside: two actors are tied where any tie joins them.':
    'Las direcciones se dejan de lado: dos actores están vinculados si los une algún vínculo.',
  'Ties of all times count, whenever they held.':
    'Cuentan los vínculos de todos los tiempos, sin importar cuándo valieron.',
  'As of {date}: ties that may have held then count.':
    'Al {date}: cuentan los vínculos que pudieron existir entonces.',
  '{count, plural, one {# tie has no date and is} other {# ties have no date and are}} kept for every date.':
    '{count, plural, one {# vínculo no tiene fecha y se conserva} other {# vínculos no tienen fecha y se conservan}} para toda fecha.',
  'The least confidence is {least}.': 'La confianza mínima es {least}.',
  'Actors are those {narrowed}.': 'Los actores son los {narrowed}.',
  'of the levels {levels}': 'de los niveles {levels}',
  'working in {states} or nationally': 'que trabajan en {states} o a nivel nacional',
  'working on {issues}, narrower issues included':
    'que trabajan en {issues}, incluidos los temas más específicos',
  'Sister entities are taken as the one actor they form.':
    'Las entidades hermanas se toman como el único actor que forman.',
  'Sister entities stand apart; the ties of a hybrid as a whole go to each of them.':
    'Las entidades hermanas están por separado; los vínculos de un híbrido en conjunto van a cada una de ellas.',
  'Sister entities stand apart; the ties of a hybrid as a whole go to its {form}.':
    'Las entidades hermanas están por separado; los vínculos de un híbrido en conjunto van a su {form}.',
  'Fiscally sponsored projects are part of their sponsor while the sponsorship lasts.':
    'Los proyectos con patrocinio fiscal son parte de su patrocinador mientras dura el patrocinio.',
  'Fiscally sponsored projects are actors of their own.':
    'Los proyectos con patrocinio fiscal son actores por su cuenta.',
  'Coalitions and campaigns are actors themselves.': 'Las coaliciones y campañas son también actores.',
  'Coalitions and campaigns are left out, with the ties to them.':
    'Las coaliciones y campañas se dejan fuera, junto con los vínculos a ellas.',
  'Coalitions and campaigns are projected: actors that share some are tied, as strongly as they share many.':
    'Las coaliciones y campañas se proyectan: los actores que comparten algunas están vinculados, con más fuerza cuantas más comparten.',
  'Coalitions and campaigns are projected: each one shared ties its members by 1 / (members − 1) (Newman 2001).':
    'Las coaliciones y campañas se proyectan: cada una que se comparte vincula a sus miembros con 1 / (miembros − 1) (Newman 2001).',
  'Coalitions and campaigns are projected: two actors are tied by the share of their coalitions that they share (Jaccard).':
    'Las coaliciones y campañas se proyectan: dos actores están vinculados por la proporción de sus coaliciones que comparten (Jaccard).',
  'Actors without a tie count among the actors.': 'Los actores sin vínculos cuentan entre los actores.',
  'Actors without a tie in this scope are left out.':
    'Los actores sin vínculos en este alcance se dejan fuera.',
  'Groups that sources count without naming them are actors.':
    'Los grupos que las fuentes cuentan sin nombrarlos son actores.',
  'Parallel ties between two actors are one, with their strengths added; ties of an actor to itself are left out.':
    'Los vínculos paralelos entre dos actores son uno, con sus fuerzas sumadas; los vínculos de un actor consigo mismo se dejan fuera.',
  'Left out besides: {out}.': 'Se dejan fuera además: {out}.',
  '{count, plural, one {# tie} other {# ties}} to actors outside the scope':
    '{count, plural, one {# vínculo} other {# vínculos}} con actores fuera del alcance',
  '{count, number} within what is taken as one actor':
    '{count, number} dentro de lo que se toma como un actor',
  '{count, number} below the least confidence': '{count, number} por debajo de la confianza mínima',
  '{count, number} in other roles': '{count, number} en otras funciones',

  // How it was measured
  '{measure}, {convention}: {formula}.': '{measure}, {convention}: {formula}.',
  'Directions are set aside for this measure.': 'Para esta medida, las direcciones se dejan de lado.',
  'Groups: {grouping}.': 'Grupos: {grouping}.',
  'Groups: {grouping} ({labels}).': 'Grupos: {grouping} ({labels}).',
  'Undefined: {why}.': 'Sin definir: {why}.',
  'References: {references}.': 'Referencias: {references}.',
  sector: 'sector',
  kind: 'tipo',
  'level, actors of several states being national':
    'nivel; los actores de varios estados cuentan como nacionales',
  'state, those who work in several being a group of their own (SEVERAL)':
    'estado; los que trabajan en varios forman un grupo propio (SEVERAL)',
  'legal form': 'forma jurídica',
  'issue: those the scope names, or else the broadest ones; who works on several is in a group of its own (SEVERAL)':
    'tema: los que nombra el alcance o, si no, los más amplios; quien trabaja en varios está en un grupo propio (SEVERAL)',
  'communities that the Leiden algorithm finds in the same network with directions set aside, each tie counting 1 (best of ten seeds, resolution 1; Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z)':
    'comunidades que encuentra el algoritmo de Leiden en la misma red con las direcciones de lado, cada vínculo cuenta 1 (la mejor de diez semillas, resolución 1; Traag, Waltman y van Eck 2019, doi:10.1038/s41598-019-41695-z)',
  'actors, and the coalitions and campaigns they belong to':
    'actores, y las coaliciones y campañas a las que pertenecen',

  // Missing ties
  'In each of {draws, number} draws (seed {seed}) {share} % of the ties, chosen at random, are taken as not seen, and the measure is computed again; actors stay, if need be without ties.':
    'En cada uno de {draws, number} sorteos (semilla {seed}), el {share} % de los vínculos, elegidos al azar, se toma como no visto, y la medida se calcula de nuevo; los actores permanecen, aun sin vínculos.',
  'In each of {draws, number} draws (seed {seed}) {share} % of the actors, chosen at random, lose all their ties, and the measure is computed again; actors stay, if need be without ties.':
    'En cada uno de {draws, number} sorteos (semilla {seed}), el {share} % de los actores, elegidos al azar, pierde todos sus vínculos, y la medida se calcula de nuevo; los actores permanecen, aun sin vínculos.',
  'In each of {draws, number} draws (seed {seed}) {share} % of the actors, chosen at random, do not report: ties that they alone could report are lost, and the measure is computed again; actors stay, if need be without ties.':
    'En cada uno de {draws, number} sorteos (semilla {seed}), el {share} % de los actores, elegidos al azar, no informa: se pierden los vínculos que solo ellos podían informar, y la medida se calcula de nuevo; los actores permanecen, aun sin vínculos.',
  'In each of {draws, number} draws (seed {seed}) each tie is lost with the probability {probability}, and the measure is computed again; actors stay, if need be without ties.':
    'En cada uno de {draws, number} sorteos (semilla {seed}), cada vínculo se pierde con la probabilidad {probability}, y la medida se calcula de nuevo; los actores permanecen, aun sin vínculos.',
  '{scale} × (1 − its confidence)': '{scale} × (1 − su confianza)',
  '(1 − its confidence)': '(1 − su confianza)',
  'Intervals hold the middle 95 % of the draws. They say how missing ties alone could move the number, not how far sources err.':
    'Los intervalos contienen el 95 % central de los sorteos. Dicen cuánto podrían mover el número solo los vínculos que faltan, no cuánto yerran las fuentes.',
  'Reference: {reference}.': 'Referencia: {reference}.',
  'Ranks are among the actors in both networks.':
    'Los rangos son entre los actores que están en ambas redes.',
  'A change counts as more than missing ties could make where 0 lies outside the middle 95 % of its draws.':
    'Un cambio cuenta como mayor de lo que podrían causar los vínculos que faltan cuando 0 queda fuera del 95 % central de sus sorteos.',
};

/** Not read as messages: their braces are those of sets. */
const formulas = {
  'd(v) = |{u : u tied to v}|': 'd(v) = |{u : u vinculado con v}|',
  'b(v) = Σ_{s≠v≠t} σ(s, t | v) / σ(s, t); normalized: / ((n−1)(n−2)/2), directed / ((n−1)(n−2))':
    'b(v) = Σ_{s≠v≠t} σ(s, t | v) / σ(s, t); normalizada: / ((n−1)(n−2)/2), con dirección / ((n−1)(n−2))',
  'Freeman: (n−1) / Σ d(v, u); reachable: r / Σ d(v, u) over the r reached; Wasserman–Faust: that times r / (n−1)':
    'Freeman: (n−1) / Σ d(v, u); alcanzables: r / Σ d(v, u) sobre los r alcanzados; Wasserman–Faust: eso por r / (n−1)',
  'x(v) = (1/λ) Σ_u A(u, v) x(u), λ the largest eigenvalue':
    'x(v) = (1/λ) Σ_u A(u, v) x(u), λ el mayor valor propio',
  'x(v) = (1 − d)/n + d Σ_u x(u) w(u, v)/s(u), d = 0.85; what has no outgoing ties hands on to all':
    'x(v) = (1 − d)/n + d Σ_u x(u) w(u, v)/s(u), d = 0.85; lo que no tiene vínculos salientes pasa a todos',
  'x = 1 + αAᵀx, α = 0.5/λ, λ the leading eigenvalue': 'x = 1 + αAᵀx, α = 0.5/λ, λ el valor propio principal',
  'the partition with the highest Q of ten runs of the Leiden algorithm, resolution 1, seeds 1 to 10':
    'la partición con el mayor Q de diez corridas del algoritmo de Leiden, resolución 1, semillas 1 a 10',
  '|{(a, b) : a → v → b, not a → b}|, by whether a, v, b are in one, two or three groups':
    '|{(a, b) : a → v → b, no a → b}|, según si a, v, b están en uno, dos o tres grupos',
  'N p² (1 − p), for N ordered pairs of actors in groups that give the role':
    'N p² (1 − p), con N pares ordenados de actores en grupos que dan la función',
  '√(N (q − q²) + S (p(1 − p))³), q = p²(1 − p), for N pairs that give the role and S ordered pairs of them that share an end':
    '√(N (q − q²) + S (p(1 − p))³), q = p²(1 − p), con N pares que dan la función y S pares ordenados de ellos que comparten un extremo',
  '(raw − expected) / sd': '(observado − esperado) / desviación estándar',
  '√(2 N (q − q²) + 2 S (p(1 − p))³), q = p²(1 − p), for N ordered pairs that give the role and S ordered pairs of them that share an end; representative and gatekeeper √(N (q − q²) + S (p(1 − p))³)':
    '√(2 N (q − q²) + 2 S (p(1 − p))³), q = p²(1 − p), con N pares ordenados que dan la función y S pares ordenados de ellos que comparten un extremo; representante y guardián √(N (q − q²) + S (p(1 − p))³)',
  'Σ over brokered pairs (a, b) of 1 / |{u : a → u → b}|':
    'Σ sobre los pares con intermediario (a, b) de 1 / |{u : a → u → b}|',
  'B N / ((n − 1)(n − 2)), for B pairs brokered and N ordered pairs of actors that give the role':
    'B N / ((n − 1)(n − 2)), con B pares con intermediario y N pares ordenados de actores que dan la función',
  'C(i) = Σ_j (p_ij + Σ_q p_iq p_qj)². p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki); m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj); j and q are contacts of i, j ≠ q':
    'C(i) = Σ_j (p_ij + Σ_q p_iq p_qj)². p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki); m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj); j y q son contactos de i, j ≠ q',
  'E(i) = Σ_j (1 − Σ_q p_iq m_jq); without strengths and directions d − 2t/d, for t ties among d contacts. p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki); m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj); j and q are contacts of i, j ≠ q':
    'E(i) = Σ_j (1 − Σ_q p_iq m_jq); sin fuerzas ni direcciones d − 2t/d, con t vínculos entre d contactos. p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki); m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj); j y q son contactos de i, j ≠ q',
  'E(i) / d(i), for effective size E and d contacts': 'E(i) / d(i), con tamaño efectivo E y d contactos',
  'H(i) = Σ_j x_j ln x_j / (d ln d), x_j = c_ij d / C(i), c_ij = (p_ij + Σ_q p_iq p_qj)², d contacts; 1 where d = 1. p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki); m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj); j and q are contacts of i, j ≠ q':
    'H(i) = Σ_j x_j ln x_j / (d ln d), x_j = c_ij d / C(i), c_ij = (p_ij + Σ_q p_iq p_qj)², d contactos; 1 si d = 1. p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki); m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj); j y q son contactos de i, j ≠ q',
  'BC(v) = (1/d(v)) / Σ_i 1/d(i), over the neighbours i of v':
    'BC(v) = (1/d(v)) / Σ_i 1/d(i), sobre los vecinos i de v',
  'b(v) · BC(v), for raw betweenness b and the bridging coefficient BC':
    'b(v) · BC(v), con la intermediación b y el coeficiente de puente BC',
  'F = 1 − Σ_c n_c(n_c − 1) / (n(n − 1)) over components; DF = 1 − Σ_{s≠t} 1/d(s, t) / (n(n − 1)); each of the other n − 1 actors, without v':
    'F = 1 − Σ_c n_c(n_c − 1) / (n(n − 1)) sobre los componentes; DF = 1 − Σ_{s≠t} 1/d(s, t) / (n(n − 1)); cada una de los otros n − 1 actores, sin v',
  'the class of actors who can reach each other that v is in':
    'la clase de actores que pueden alcanzarse entre sí en la que está v',
  '1 where the network without v has more components among the others than before, else 0':
    '1 si la red sin v tiene más componentes entre los demás que antes; si no, 0',
  'max {k : v is in a set of actors each of whom has at least k ties within the set}':
    'máx {k : v está en un conjunto de actores con al menos k vínculos cada uno dentro del conjunto}',
  '1 for the core of the split with the largest correlation between ties and the ideal':
    '1 para el núcleo de la división con la mayor correlación entre los vínculos y el ideal',
  'C(v) = triangles at v / (d(d − 1)/2); Barrat: Σ over triangles of (w(v,a) + w(v,b)) / (s(v)(d − 1)); Onnela: 2 Σ ∛(ŵŵŵ) / (d(d − 1)), ŵ = w / max w; Fagiolo: [(A + Aᵀ)³](v,v) / 2(d(d − 1) − 2 d↔), d the sum of ties in and out, d↔ those both ways':
    'C(v) = triángulos en v / (d(d − 1)/2); Barrat: Σ sobre los triángulos de (w(v,a) + w(v,b)) / (s(v)(d − 1)); Onnela: 2 Σ ∛(ŵŵŵ) / (d(d − 1)), ŵ = w / máx w; Fagiolo: [(A + Aᵀ)³](v,v) / 2(d(d − 1) − 2 d↔), d la suma de vínculos entrantes y salientes, d↔ los de ambos sentidos',
  '(E_v − I_v) / (E_v + I_v) over the ties of v': '(E_v − I_v) / (E_v + I_v) sobre los vínculos de v',
  '|{t state or local : σ(s, t | v) > 0 for some national s}|, v ≠ s, t':
    '|{t estatal o local : σ(s, t | v) > 0 para algún s nacional}|, v ≠ s, t',
  'Σ σ(s, t | v) / σ(s, t) over national s and local t, v ≠ s, t':
    'Σ σ(s, t | v) / σ(s, t) sobre s nacional y t local, v ≠ s, t',
  '|{t local : t ≠ v, d(v, t) ≤ 2}|; of these, those in a state; how many states they are in':
    '|{t local : t ≠ v, d(v, t) ≤ 2}|; de estos, los de un estado; en cuántos estados están',
  '|{t state or local : t reaches a national actor, and none without v}|, v ≠ t':
    '|{t estatal o local : t alcanza a un actor nacional, y a ninguno sin v}|, v ≠ t',
  'the ties into v by which some path comes in that v is inside of; paths of two or three ties of support from a national to a local actor, through actors that are all different':
    'los vínculos hacia v por los que entra algún camino que pasa por v; caminos de dos o tres vínculos de apoyo de un actor nacional a uno local, por actores todos distintos',
  'the ties out of v by which some path leaves that v is inside of; paths of two or three ties of support from a national to a local actor, through actors that are all different':
    'los vínculos desde v por los que sale algún camino que pasa por v; caminos de dos o tres vínculos de apoyo de un actor nacional a uno local, por actores todos distintos',
  'min(known amounts arriving at v, known amounts passed on by v)':
    'mín(montos conocidos que llegan a v, montos conocidos que v transmite)',
  'd(v) / n of the other mode': 'd(v) / n del otro modo',
  'b(v) / b of the middle of the most centralized network of two modes of these sizes':
    'b(v) / b del centro de la red más centralizada de dos modos de estos tamaños',
  '(n′ + 2(n − 1)) / Σ_u d(v, u), n of its own mode, n′ of the other':
    '(n′ + 2(n − 1)) / Σ_u d(v, u), n de su propio modo, n′ del otro',
  'the mean over u with N(u) ∩ N(v) ≠ ∅ of |N(u) ∩ N(v)| / |N(u) ∪ N(v)|':
    'la media sobre u con N(u) ∩ N(v) ≠ ∅ de |N(u) ∩ N(v)| / |N(u) ∪ N(v)|',
  '|{pairs of N(v) with another common neighbour}| / (d(d − 1)/2)':
    '|{pares de N(v) con otro vecino común}| / (d(d − 1)/2)',
};

const treatments = {
  'Isolates have 0. Disconnected parts change nothing.':
    'Los aislados tienen 0. Las partes desconectadas no cambian nada.',
  'Each pair once where ties have no direction, each ordered pair where they have. The ends of a way are not between. Isolates and actors with one tie have 0. Pairs that are not connected count for nobody. Isolates count in n. Equally long ways are told exactly, strengths taken as the decimals they were written as.':
    'Cada par una vez si los vínculos no tienen dirección; cada par ordenado si la tienen. Los extremos de un camino no están entre ambos. Los aislados y los actores con un vínculo tienen 0. Los pares sin conexión no cuentan para nadie. Los aislados cuentan en n. Los caminos de igual longitud se distinguen con exactitud, con las fuerzas tomadas como los decimales en que se escribieron.',
  'The three conventions agree where everybody is reached, and differ where somebody is not. Isolates count in n.':
    'Las tres convenciones coinciden si se alcanza a todos y difieren si no se alcanza a alguien. Los aislados cuentan en n.',
  'Isolates have 0, and count in n. It holds for unconnected parts as it is.':
    'Los aislados tienen 0 y cuentan en n. Vale tal cual para partes desconectadas.',
  'Only the parts with the leading eigenvalue have values above 0, with directions also those downstream of them; isolates have 0. Where several parts share the leading eigenvalue, the values are not unique: the multiplicity says so, and each part is given the values it would take from equal starts.':
    'Solo las partes con el valor propio principal tienen valores mayores que 0 y, con direcciones, también las que les siguen; los aislados tienen 0. Si varias partes comparten el valor propio principal, los valores no son únicos: la multiplicidad lo dice, y a cada parte se le dan los valores que tomaría con inicios iguales.',
  'Directed ties are followed as they point, others either way. Isolates have the least value, above 0. Disconnected parts share the visits by their numbers of actors.':
    'Los vínculos con dirección se siguen como apuntan; los demás, en ambos sentidos. Los aislados tienen el menor valor, mayor que 0. Las partes desconectadas se reparten las visitas según su número de actores.',
  'The chain of no ties counts, so that an isolate has 1. Disconnected parts change each other only through λ.':
    'La cadena sin vínculos cuenta, de modo que un aislado tiene 1. Las partes desconectadas solo influyen entre sí por λ.',
  'Every community is connected; isolates are communities of their own.':
    'Cada comunidad está conectada; los aislados son comunidades por sí mismos.',
  'Direction is that of the tie; undirected ties count as arcs both ways unless said otherwise. Actors in no group are left out with their ties, and are undefined. Isolates have 0. Disconnected parts do not touch each other.':
    'La dirección es la del vínculo; los vínculos sin dirección cuentan como arcos en ambos sentidos, salvo que se diga otra cosa. Los actores sin grupo se dejan fuera con sus vínculos y quedan sin definir. Los aislados tienen 0. Las partes desconectadas no se afectan.',
  'A directed tie counts towards both ends; ties both ways count twice. Isolates are undefined. Disconnected parts do not touch each other.':
    'Un vínculo con dirección cuenta para ambos extremos; los de ambos sentidos cuentan dos veces. Los aislados quedan sin definir. Las partes desconectadas no se afectan.',
  'Directions are set aside. Isolates are undefined. Disconnected parts do not touch each other.':
    'Las direcciones se dejan de lado. Los aislados quedan sin definir. Las partes desconectadas no se afectan.',
  'Directions are set aside. Isolates are undefined. Pairs of actors in different parts count for nobody.':
    'Las direcciones se dejan de lado. Los aislados quedan sin definir. Los pares de actores en partes distintas no cuentan para nadie.',
  'Ties are taken whichever way they point. Isolates count among the actors; a pair without a way counts 1.':
    'Los vínculos se toman en cualquier sentido. Los aislados cuentan entre los actores; un par sin camino cuenta 1.',
  'An isolate is a component of its own. With direction, weak components take ties whichever way they point; in a strong component each actor can be reached from each other along the ties.':
    'Un aislado es un componente por sí mismo. Con dirección, los componentes débiles toman los vínculos en cualquier sentido; en uno fuerte se llega de cada actor a cada otro siguiendo los vínculos.',
  'Ties are taken whichever way they point. Isolates change nothing; each part counts for itself.':
    'Los vínculos se toman en cualquier sentido. Los aislados no cambian nada; cada parte cuenta por sí misma.',
  'With direction the ties that come in are counted, or those that go out, or all, so that a reciprocated tie counts twice. Isolates have 0.':
    'Con dirección se cuentan los vínculos que entran, o los que salen, o todos, de modo que un vínculo recíproco cuenta dos veces. Los aislados tienen 0.',
  'Ties are taken whichever way they point, strengths do not count. Isolates count among the actors. Several splits can fit equally well; one of them is given.':
    'Los vínculos se toman en cualquier sentido; las fuerzas no cuentan. Los aislados cuentan entre los actores. Varias divisiones pueden ajustarse igual de bien; se da una de ellas.',
  'Isolates and actors with one tie have no pair of neighbours: 0 or undefined, as the convention says. Direction is set aside but for Fagiolo’s.':
    'Los aislados y los actores con un vínculo no tienen ningún par de vecinos: 0 o sin definir, según la convención. La dirección se deja de lado, salvo en la de Fagiolo.',
  'Actors without a group are left out together with their ties. Ties count 1 each, whatever their strength. Isolates count in group sizes only.':
    'Los actores sin grupo se dejan fuera junto con sus vínculos. Cada vínculo cuenta 1, sea cual sea su fuerza. Los aislados cuentan solo en el tamaño de los grupos.',
  'Directions are set aside and each tie is one step. Actors of unknown level carry paths but are never the end of one; actors of several states count as national. Pairs that are not connected count for nobody.':
    'Las direcciones se dejan de lado y cada vínculo es un paso. Los actores de nivel desconocido llevan caminos pero nunca son su extremo; los de varios estados cuentan como nacionales. Los pares sin conexión no cuentan para nadie.',
  'Support goes from giver to receiver, whatever the direction of the scope. Parallel ties count each; support that comes back to an actor, and ties of an actor to itself, do not count. An actor inside no path has 0. Amounts must not be added up over actors: a dollar that passes two counts for both. Where ties are taken as missing, all support between the two actors is.':
    'El apoyo va de quien da a quien recibe, sea cual sea la dirección del alcance. Los vínculos paralelos cuentan cada uno; el apoyo que vuelve a un actor y los vínculos consigo mismo no cuentan. Un actor dentro de ningún camino tiene 0. Los montos no deben sumarse entre actores: un dólar que pasa por dos cuenta para ambos. Si se toman vínculos como faltantes, falta todo el apoyo entre los dos actores.',
  'Isolates have 0. Pairs that are not connected count for nobody.':
    'Los aislados tienen 0. Los pares sin conexión no cuentan para nadie.',
  'Where not everybody is reached, the sum is over those who are, and the value is multiplied by their share. Isolates have 0.':
    'Si no se alcanza a todos, la suma es sobre los alcanzados y el valor se multiplica por su proporción. Los aislados tienen 0.',
  'Disconnected parts change nothing.': 'Las partes desconectadas no cambian nada.',
};

/** What sets conventions apart, part by part. */
const conventions = {
  'whichever way they point': 'en cualquier sentido',
  'ties that come in': 'vínculos que entran',
  'ties that go out': 'vínculos que salen',
  'ties that come in and ties that go out': 'vínculos que entran y vínculos que salen',
  pairs: 'pares',
  'ties one step each': 'cada vínculo un paso',
  'share of all pairs of others': 'proporción de todos los pares de otros',
  'share of all pairs': 'proporción de todos los pares',
  'estimated from shortest paths drawn at random: with probability 0.9 every value is within 0.01 of the true one':
    'estimada con caminos más cortos sorteados al azar: con probabilidad 0.9, cada valor está a menos de 0.01 del verdadero',
  'a strong tie a short way: a tie of strength w is 1/w long':
    'un vínculo fuerte es un camino corto: un vínculo de fuerza w mide 1/w',
  'strengths as distances: a tie of strength w is w long':
    'las fuerzas como distancias: un vínculo de fuerza w mide w',
  'by Freeman: 0 where anybody is not reached': 'según Freeman: 0 si no se alcanza a alguien',
  'distances from others to the actor': 'distancias de los demás al actor',
  'distances from the actor to others': 'distancias del actor a los demás',
  'over those who are reached': 'sobre los alcanzados',
  'by Wasserman and Faust: over those who are reached': 'según Wasserman y Faust: sobre los alcanzados',
  'times their share of all others': 'por su proporción de todos los demás',
  'a tie of strength w being 1/w long': 'un vínculo de fuerza w mide 1/w',
  'mean over all others': 'media sobre todos los demás',
  'the largest value 1': 'el mayor valor es 1',
  'by those that name it': 'por quienes lo nombran',
  'by those it names': 'por quienes nombra',
  'strong ties counting more': 'los vínculos fuertes cuentan más',
  'the squares of the values sum to 1': 'los cuadrados de los valores suman 1',
  'every tie equally likely to be followed': 'cada vínculo se sigue con igual probabilidad',
  'strong ties more likely to be followed': 'los vínculos fuertes se siguen con más probabilidad',
  'all ties': 'todos los vínculos',
  'ties counted': 'vínculos contados',
  'ties by their strengths': 'vínculos según su fuerza',
  'coordinator (A → A → A)': 'coordinador (A → A → A)',
  'itinerant broker or consultant (A → B → A)': 'intermediario itinerante o consultor (A → B → A)',
  'representative (A → A → B)': 'representante (A → A → B)',
  'gatekeeper (A → B → B)': 'guardián (A → B → B)',
  'liaison (A → B → C)': 'enlace (A → B → C)',
  'coordinator (A – A – A)': 'coordinador (A – A – A)',
  'itinerant broker or consultant (A – B – A)': 'intermediario itinerante o consultor (A – B – A)',
  'representative or gatekeeper (A – A – B)': 'representante o guardián (A – A – B)',
  'liaison (A – B – C)': 'enlace (A – B – C)',
  'each open pair counted both ways': 'cada par abierto se cuenta en ambos sentidos',
  'each open pair counted once': 'cada par abierto se cuenta una vez',
  'ties independent': 'vínculos independientes',
  'all ties of the contacts count': 'cuentan todos los vínculos de los contactos',
  'only ties among the actor and its contacts count':
    'solo cuentan los vínculos entre el actor y sus contactos',
  'by their strength': 'según su fuerza',
  'inverse degree beside the neighbours’ inverse degrees':
    'grado inverso frente a los grados inversos de los vecinos',
  'values multiplied': 'valores multiplicados',
  'betweenness counting each pair once': 'la intermediación cuenta cada par una vez',
  'the share of pairs without a way': 'la proporción de pares sin camino',
  'pairs by one less one over their distance': 'pares según uno menos uno entre su distancia',
  'the component': 'el componente',
  'ties taken whichever way they point': 'los vínculos se toman en cualquier sentido',
  'each reaching each other along the ties': 'cada uno alcanza a cada otro siguiendo los vínculos',
  '1 where it is one': '1 si lo es',
  'in the ideal the core is tied to the periphery': 'en el ideal, el núcleo está vinculado con la periferia',
  'pairs of core and periphery are left out': 'los pares de núcleo y periferia se dejan fuera',
  'undefined with fewer than two ties': 'sin definir con menos de dos vínculos',
  '0 with fewer than two ties': '0 con menos de dos vínculos',
  'pairs by the strength of the actor’s own ties (Barrat)':
    'pares según la fuerza de los vínculos del propio actor (Barrat)',
  'triangles by the strength of all three ties (Onnela); 0 with fewer than two ties':
    'triángulos según la fuerza de los tres vínculos (Onnela); 0 con menos de dos vínculos',
  'triangles of any direction (Fagiolo); 0 where there could be none':
    'triángulos de cualquier dirección (Fagiolo); 0 si no podría haber ninguno',
  'over the actor’s ties': 'sobre los vínculos del actor',
  'state and local actors': 'actores estatales y locales',
  'local actors': 'actores locales',
  'state actors': 'actores estatales',
  'share of all pairs of a national and a local actor':
    'proporción de todos los pares de un actor nacional y uno local',
  'local actors within two steps': 'actores locales a dos pasos o menos',
  'states of the local actors within two steps': 'estados de los actores locales a dos pasos o menos',
  'all who work in several states being in one of their own':
    'quienes trabajan en varios estados están en uno propio',
  'state by state': 'estado por estado',
  'all who work in several states together': 'juntos quienes trabajan en varios estados',
  'share of the other state and local actors that reach a national one':
    'proporción de los demás actores estatales y locales que alcanzan a uno nacional',
  'known amounts in US dollars': 'montos conocidos en dólares estadounidenses',
  'ties of money whose amount is not known': 'vínculos de dinero cuyo monto no se conoce',
  'and so not in the sum': 'y que por eso no están en la suma',
  'kind by kind': 'tipo por tipo',
  'one of several kinds counting for each': 'uno de varios tipos cuenta para cada uno',
  'kind of support': 'tipo de apoyo',
  'the smaller of what arrives and what is passed on': 'lo menor entre lo que llega y lo que se transmite',
  'shares of the largest possible': 'proporciones del máximo posible',
  'shared of all of either': 'lo compartido de todo lo de ambos',
  'share of pairs linked by others too': 'proporción de pares que otros también enlazan',
};

const meanings = {
  'How many pairs an actor of its group would broker by chance, where every tie is there independently with the probability p that is the density, and the groups keep their sizes.':
    'Entre cuántos pares mediaría por azar un actor de su grupo si cada vínculo existiera de forma independiente con la probabilidad p que es la densidad, y los grupos conservaran su tamaño.',
  'How far brokerage strays by chance from what is expected, where every tie is there independently with the probability p that is the density, and the groups keep their sizes. For undirected ties this takes the arcs both ways as independent, which they are not: see the undirected convention of this measure’s sibling.':
    'Cuánto se aparta por azar el corretaje de lo esperado si cada vínculo existiera de forma independiente con la probabilidad p que es la densidad, y los grupos conservaran su tamaño. Con vínculos sin dirección toma como independientes los arcos en ambos sentidos, que no lo son: vea la convención sin dirección de la medida hermana.',
  'How far an actor’s brokerage is from what is expected by chance, where every tie is there independently with the probability p that is the density, and the groups keep their sizes. For undirected ties this takes the arcs both ways as independent, which they are not: see the undirected convention of this measure’s sibling.':
    'Cuánto dista el corretaje de un actor de lo esperado por azar si cada vínculo existiera de forma independiente con la probabilidad p que es la densidad, y los grupos conservaran su tamaño. Con vínculos sin dirección toma como independientes los arcos en ambos sentidos, que no lo son: vea la convención sin dirección de la medida hermana.',
  'How far brokerage strays by chance from what is expected, where every tie is there independently with the probability p that is the density, and the groups keep their sizes; exact for undirected ties.':
    'Cuánto se aparta por azar el corretaje de lo esperado si cada vínculo existiera de forma independiente con la probabilidad p que es la densidad, y los grupos conservaran su tamaño; exacto para vínculos sin dirección.',
  'How far an actor’s brokerage is from what is expected by chance, where every tie is there independently with the probability p that is the density, and the groups keep their sizes; exact for undirected ties, and the same whether open pairs count once or twice.':
    'Cuánto dista el corretaje de un actor de lo esperado por azar si cada vínculo existiera de forma independiente con la probabilidad p que es la densidad, y los grupos conservaran su tamaño; exacto para vínculos sin dirección, e igual si los pares abiertos cuentan una o dos veces.',
  'the actor is in no group, or the role cannot vary: too few actors in or outside its group, no ties, or all ties':
    'el actor no está en ningún grupo, o la función no puede variar: muy pocos actores dentro o fuera de su grupo, ningún vínculo o todos',
  'no split has a fit: there are no ties, or everyone is tied to everyone':
    'ninguna división se ajusta: no hay vínculos, o todos están vinculados con todos',
  'the network is not of two modes: choose ties of membership or participation alone, and coalitions and campaigns as actors; where one of them belongs to another there are more than two':
    'la red no es de dos modos: elija solo vínculos de membresía o participación, y las coaliciones y campañas como actores; si una de ellas pertenece a otra, hay más de dos',
  'nobody shares anything with the node, or the network is not of two modes: choose ties of membership or participation alone, and coalitions and campaigns as actors; where one of them belongs to another there are more than two':
    'nadie comparte nada con el nodo, o la red no es de dos modos: elija solo vínculos de membresía o participación, y las coaliciones y campañas como actores; si una de ellas pertenece a otra, hay más de dos',
  'the node has fewer than two ties, or the network is not of two modes: choose ties of membership or participation alone, and coalitions and campaigns as actors; where one of them belongs to another there are more than two':
    'el nodo tiene menos de dos vínculos, o la red no es de dos modos: elija solo vínculos de membresía o participación, y las coaliciones y campañas como actores; si una de ellas pertenece a otra, hay más de dos',
};

/** Names and numbers. */
const alike = ['1', 'PageRank', 'Freeman', 'Barrat', 'Onnela', 'Fagiolo', 'F', 'DF', 'USD'];

export const methodsTold: Readonly<Record<string, string>> = {
  ...sentences,
  ...treatments,
  ...conventions,
  ...meanings,
  ...Object.fromEntries(alike.map((one) => [one, one])),
};

export const formulaWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(formulas).map(([english, spanish]) => [`formula.${english}`, spanish]),
);
