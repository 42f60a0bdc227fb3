/**
 * The verbs that recommendations are written with, in the infinitive. Danish does not tell a verb in the present
 * ("beder") from a noun in the plural ("borgere", "takster") by its ending, so that those that matter are named.
 */
const INFINITIVES = new Set(
  (
    'acceptere afdække afgive afgøre afholde afklare aflyse afslutte afslå afsætte aftale afvente ' +
    'afvikle afvise aktualisere analysere anbefale anerkende anføre anlægge anmode ansætte ansøge ' +
    'anvende anvise arbejde bakke bede begrænse begynde behandle bekendtgøre bekræfte bemyndige bemærke ' +
    'bero beslutte bestille bestå besvare betale bevare bevilge bevillige bibeholde bidrage bifalde ' +
    'bistå blive bringe bruge bygge delegere deltage diskutere disponere drage drøfte dække effektuere ' +
    'efterlyse efterspørge erklære erstatte etablere evaluere fastholde fastlægge fastsætte finansiere ' +
    'finde fjerne flytte forbedre fordele forelægge foreslå foretage forhandle forholde forhøje forkaste ' +
    'forlænge formulere forny forpligte forsøge fortsætte forudsætte fravælge fremhæve fremlægge fremme ' +
    'fremrykke fremsende frigive fritage følge føre få gennemføre gennemgå genoptage gentage genåbne ' +
    'give godkende godtage gøre gå have henlægge henstille henvise hjemvise holde huske hæve høre ' +
    'igangsætte implementere imødekomme indarbejde indbyde inddrage indføre indgå indhente indkalde ' +
    'indkøbe indlede indsende indstille informere invitere iværksætte justere komme kommentere ' +
    'koncentrere konkludere konstatere koordinere kortlægge kræve kvittere lade lave lukke lægge løfte ' +
    'meddele medfinansiere medtage medvirke minde mindske modtage mødes nedbringe nedlægge nedsætte ' +
    'notere nævne nå offentliggøre omfordele omlægge omprioritere opdatere opfordre opgøre ophæve ophøre ' +
    'opkræve oplyse opnormere opnå opprioritere oprette opsige opstarte optage organisere orientere ' +
    'overdrage overføre overgå overlade oversende overveje pege placere planlægge prioritere præcisere ' +
    'præsentere pålægge påpege påtage redegøre reducere regulere rejse renovere reservere respektere ' +
    'rette returnere revidere rose samle se sende sikre skabe skrive slette slutte stemme stille stoppe ' +
    'styrke støtte suspendere svare sænke sætte søge sørge tage takke tildele tilføje tilføre tilgodese ' +
    'tilkendegive tillade tillægge tilpasse tilrette tilrettelægge tilslutte tilstræbe tiltræde træffe ' +
    'trække tydeliggøre udarbejde udbetale udbyde udbygge uddele udforme udfærdige udføre udgå ' +
    'udlicitere udlægge udmønte udpege udsende udskifte udskyde udstede udsætte udtale udvide udvikle ' +
    'underskrive understrege understøtte undersøge undlade vedlægge vedtage vende vente videreføre ' +
    'videregive videresende vise vurdere vælge være yde ændre ønske åbne'
  ).split(' '),
);

const IRREGULAR_PRESENT: Readonly<Record<string, string>> = {
  være: 'er',
  have: 'har',
  vide: 'ved',
  mødes: 'mødes',
};

/** Verbs that stand with another verb, and so begin a question: "Skal taksterne reguleres?" */
const AUXILIARIES = new Set([
  'kan',
  'skal',
  'vil',
  'må',
  'bør',
  'er',
  'har',
  'bliver',
  'får',
  'tør',
  'burde',
]);

const PRESENTS = new Set([...INFINITIVES].map(presentOf));
const PASSIVES = new Set([...INFINITIVES].map((infinitive) => `${infinitive}s`));

/** Words that end as a verb in the present does, and are none. */
const NOT_VERBS = new Set(
  (
    'der her hvor hver enhver især under over efter før når for eller bagefter herunder derunder herover derover ' +
    'herefter derefter overfor hvorfor derfor år fremover ellers'
  ).split(' '),
);

/** "godkende" → "godkender", "gøre" → "gør". */
export function presentOf(infinitive: string): string {
  const irregular = IRREGULAR_PRESENT[infinitive];
  if (irregular !== undefined) return irregular;
  return infinitive.endsWith('gøre') ? infinitive.slice(0, -1) : `${infinitive}r`;
}

export function isInfinitive(word: string): boolean {
  return INFINITIVES.has(word);
}

export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}

/** Surely a verb that can lead a clause: "godkender", "orienteres", "skal". */
export function isFiniteVerb(word: string): boolean {
  return PRESENTS.has(word) || PASSIVES.has(word) || AUXILIARIES.has(word);
}

/** "fastfryses", "bistås"; not "kommunernes". */
export function looksPassive(word: string): boolean {
  return /^\p{L}+(?:[^naeiouyæøå]|[bdgkpstv]n)(?:es)$|ås$/u.test(word);
}

/** Looks like a verb, which is enough right after the subject: "renoverer", "bistås". */
export function looksFinite(word: string): boolean {
  return isFiniteVerb(word) || looksPassive(word) || (/^\p{L}{2,}r$/u.test(word) && !NOT_VERBS.has(word));
}
