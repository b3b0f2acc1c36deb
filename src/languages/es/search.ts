import { counter } from '../counter.ts';
import type { SearchWords } from '../interface-words.ts';

const locale = 'es';

/** Spanish, the part that a search in the browser needs. */
export const esSearch: SearchWords = {
  tag: 'es',
  locale,
  direction: 'ltr',
  navigation: {
    skip: 'Ir a las declaraciones',
    site: 'Sitio',
    timeline: 'Cronología',
    speakers: 'Oradores',
    topics: 'Temas',
    about: 'Acerca de',
    coverage: 'Cobertura',
    search: 'Buscar',
    years: 'Años',
    languages: 'Idiomas',
  },
  mode: { direct: 'Literal', indirect: 'Paráfrasis', mixed: 'En parte literal' },
  said: {
    together: 'conjuntamente',
    onBehalf: (names) => `en nombre de: ${names}`,
    members: (names) => `miembros: ${names}`,
    unnamed: 'sin nombre en la fuente',
    comma: ', ',
    status: { corrected: 'Corregida', disputed: 'Disputada', withdrawn: 'Retirada' },
  },
  date: {
    about: (date) => `${date} aproximadamente`,
    perhaps: (date) => `${date} (incierto)`,
    from: (date) => `desde: ${date}`,
    until: (date) => `hasta: ${date}`,
    partly: (date) => `en algún momento de ${date}`,
    decade: (first) => `la década de ${first}`,
    between: (first, last) => `entre ${first} y ${last}`,
    span: (from, to) => `${from} – ${to}`,
    yearFirst: false,
    season: { '21': 'primavera', '22': 'verano', '23': 'otoño', '24': 'invierno' },
    inYear: (season, year) => `${season} de ${year}`,
    at: (day, time, zone) => `${day}, ${time} (${zone})`,
    zone: (name, offset) => `${name}, ${offset}`,
    local: 'hora local',
  },
  statements: counter(locale, { one: '# declaración', other: '# declaraciones' }),
  monthUnknown: 'Mes desconocido',
  narrowed: {
    remain: (statements) => `Se muestran: ${statements}`,
    unplaced: (statements) => `No se muestran, pues no se sabe cuándo se publicaron: ${statements}.`,
    possible: (statements) => `Quizá fuera del período, pues la fecha es amplia o incierta: ${statements}.`,
    mayBe: 'quizá en este período',
    from: 'Primer mes mostrado',
    to: 'Último mes mostrado',
    period: 'Arrastre sobre la banda para elegir un período',
    whole: 'Toda la cronología',
    noDate: (typed) =>
      `«${typed}» no es una fecha que se pueda leer. Escriba 2015, marzo de 2015 o 5 de marzo de 2015.`,
    either: (typed, first, second) => `«${typed}» puede ser ${first} o ${second}. Escriba el mes con letras.`,
    reversed: (from, to) => `El período termina antes de empezar. Comienzo: ${from}; fin: ${to}.`,
  },
  offline: {
    title: 'Sin conexión',
    lede: 'Guarde todo el archivo en este navegador: cada página, cada declaración y la búsqueda, sin red.',
    withoutScripts:
      'Guardar el archivo necesita scripts. Sin ellos, una página puede guardarse o imprimirse con el navegador.',
    unsupported: 'Este navegador no puede guardar el archivo.',
    notHere:
      'Esta página no está guardada en este navegador y no hay red. Guarde el archivo aquí abajo cuando la haya.',
    isOffline: 'Sin red: las páginas se muestran tal como se visitaron o guardaron.',
    notSaved: (size) => `No guardado. Por descargar: ${size}.`,
    saved: (date) => `Guardado el ${date}.`,
    current: 'No hay nada más reciente publicado.',
    newer: counter(locale, { one: '# entrada más reciente', other: '# entradas más recientes' }),
    unknownNewer: 'Sin red no se sabe si hay algo más reciente.',
    progress: (done, total) => `${done} de ${total}`,
    cancelled: 'Detenido. Lo recibido se conserva.',
    failed: (what) => `Sin terminar: ${what}. Lo recibido se conserva; inténtelo de nuevo.`,
    noRoom: (needed) => `No hay espacio suficiente en este navegador: se necesitan ${needed}. No se ha guardado nada.`,
    removed: 'Eliminado de este navegador.',
    save: 'Guardar el archivo',
    resume: 'Continuar',
    renew: 'Guardar la edición más reciente',
    cancel: 'Detener',
    remove: 'Eliminar',
    update: 'Hay una edición más reciente del archivo.',
    reload: 'Mostrarla',
    stamp: (commit, date, hashFile) =>
      `Edición en un archivo${commit === '' ? '' : `, versión ${commit}`}${date === '' ? '' : `, ${date}`}. Su SHA-256 está publicado en ${hashFile}.`,
    oneFile: 'Todo el archivo en un solo fichero',
    oneFileExplained: 'Se abre con un doble clic, desde un disco o una memoria, sin red ni servidor.',
    oneFileLeftOut:
      'Todo el archivo es demasiado grande para un solo fichero que abra un navegador. Se puede guardar en este navegador, más arriba.',
    book: 'El archivo como libro',
    bookExplained: 'EPUB: un capítulo por año, con listas por orador y por tema.',
  },
  search: {
    placeholder: 'Orador, tema o palabras',
    close: 'Cerrar',
    results: counter(locale, { one: '# declaración encontrada', other: '# declaraciones encontradas' }),
    none: 'No hay nada con estas palabras.',
    failed: 'No se pudo cargar el índice. Compruebe la conexión y vuelva a escribir.',
    keys: '↑ ↓ para elegir, Intro para abrir, Esc para cerrar',
    readAs: (typed, found) => `${typed}: ${found}`,
    partial: 'Ninguna tiene todas las palabras; estas tienen la mayoría.',
    unknownValue: (field, value, nearest) =>
      `${fields[field] ?? field}: no se conoce «${value}».${nearest === undefined ? '' : ` ¿Quiso decir ${nearest}?`}`,
    didYouMean: (query) => `Buscar ${query}`,
    all: counter(locale, { one: 'Ver # resultado', other: 'Ver los # resultados' }),
    more: 'Mostrar más',
    order: 'Orden',
    byRank: 'Primero los más pertinentes',
    byDate: 'Primero los más recientes',
    narrow: 'Acotar los resultados',
    parties: 'Países y organizaciones',
    unnamed: 'Sin nombre en la fuente',
    explained:
      'Palabras, nombres y temas en cualquier escritura; se perdonan las erratas. Todo ocurre en este navegador.',
    withoutScripts:
      'La búsqueda funciona en el navegador y necesita scripts. Sin ellos, las listas de abajo llevan a cada declaración.',
    syntax: [
      ['nusra ceasefire', 'declaraciones que tienen las dos palabras'],
      ['"political transition"', 'las palabras una junto a otra'],
      ['-coalition', 'sin esa palabra'],
      ['orador:lavrov', 'por orador; también país: tema: editor: modo:direct'],
      ['desde:2015-09 hasta:2016', 'en el período; también año:2016'],
    ],
  },
};

const fields: Record<string, string> = {
  speaker: 'Orador',
  party: 'País u organización',
  topic: 'Tema',
  publisher: 'Medio o entidad',
  mode: 'Modo de cita',
  date: 'Fecha',
};

export default esSearch;
