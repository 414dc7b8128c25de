/** The closed classes of English, as far as chunking needs them. Lower case, apostrophes straight. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const determiners = words(`
  the a an this that these those my your his her its our their some any no every each either neither another
  both all many most several few much such what which whose more fewer less enough half`);

export const subjectPronouns = words(`
  i you he she it we they who one everybody everyone somebody someone nobody anybody anyone others another
  many some most few several both none all neither`);

export const objectPronouns = words(`
  me you him her it us them whom myself yourself himself herself itself ourselves themselves`);

export const relatives = words('who which that whom');

export const prepositions = words(`
  of in on at for from with by to about against over under between among through during before after since until
  till without within into onto upon off near behind beside besides beyond across along around amid despite like
  toward towards via per as than inside outside above below alongside following including regarding concerning
  unlike throughout versus except`);

export const coordinators = words('and or but nor yet');

export const subordinators = words(`
  if whether because although though while when whenever where wherever why how unless once so lest whereas what
  until since after before as that than`);

export const questionWords = words('whether if why how what when where who which whom whose');

export const modals = words(
  "will would can could shall should may might must ought 'll 'd cannot won't wouldn't can't couldn't shouldn't mustn't",
);

export const beForms = words("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't");

export const haveForms = words("have has had having 've 'd haven't hasn't hadn't");

export const doForms = words("do does did doing don't doesn't didn't");

export const negations = words("not never n't no-one nobody none neither nor hardly scarcely");

/** Adverbs that stand between auxiliary and verb or next to a cue; others are known by "-ly". */
export const adverbs = words(`
  also then now later again once even just only still already ever never always often soon sometimes twice yesterday
  today tonight tomorrow earlier recently instead however meanwhile nevertheless nonetheless though too thus therefore
  moreover further furthermore perhaps maybe indeed rather quite almost first finally afterwards afterward
  simply long back here there ago well elsewhere otherwise somewhat largely since not`);

export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december today yesterday tonight tomorrow morning afternoon evening night week month
  year weekend midnight noon day hour hours days weeks months years earlier later ago last next spring summer autumn
  winter jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun minutes
  moments midday lunchtime mid-morning`);
