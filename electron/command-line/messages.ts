import type { Failure } from '#shared/contract/failure.ts';
import type { MeetingStatus } from '#shared/model/meeting.ts';
import type { Progress } from '../jobs/progress.ts';
import type { LeftOut } from '../pdf/pack/packJob.ts';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import type { Problem } from './problem.ts';

/** Every word that the command line writes. */
export const help = `Punkt på kommandolinjen: læser mødepakker (.punkt) og skriver dokumenter.

  punkt show FIL                          viser mødet og dets dagsorden, eller noterne til et møde
  punkt show FIL --json                   skriver hele indholdet som JSON
  punkt export FIL --agenda DAGSORDEN     skriver dagsordenen som Word-fil (.docx)
  punkt export FIL --minutes REFERAT      skriver referatet som Word-fil (.docx)
      --public                            kun det, der må offentliggøres, og intet lukket
  punkt pack FIL --out BILAG              samler mødets bilag i én PDF (.pdf) med forside, oversigt og stempler
      --public                            kun det, der må offentliggøres, og intet lukket
  punkt merge FIL RETUR --out NY          samler mødet og en kopi, der er kommet tilbage, i en ny mødepakke
      --overwrite                         erstatter filen, hvis den findes i forvejen
      --passphrase-file FIL               første linje i filen låser en låst mødepakke op; ellers bruges
                                          miljøvariablen PUNKT_PASSPHRASE, eller der spørges

  punkt --help                            viser denne hjælp
  punkt --version                         viser, hvilken udgave af Punkt det er

Når noget går galt, skrives én linje, der siger hvorfor, og programmet slutter med kode 1.
I så fald er der ikke skrevet nogen fil. Er noget rettet på hver sin måde i de to filer, skrives den samlede
mødepakke alligevel: tekster står efter hinanden, og ellers står det fra den første fil. Hvert sted nævnes på
en linje, og programmet slutter med kode 2.
`;

export const words = {
  meeting: 'Møde',
  place: 'Sted',
  status: 'Status',
  participants: 'Deltagere',
  apology: 'afbud',
  absent: 'fraværende',
  agenda: 'Dagsorden',
  noItems: 'Der er ingen punkter på dagsordenen.',
  untitled: 'Uden titel',
  caseNumber: 'sagsnr.',
  closed: 'lukket',
  appendix: 'Bilag',
} as const;

export const statusWords: Readonly<Record<MeetingStatus, string>> = {
  draft: 'Kladde',
  issued: 'Udsendt',
  held: 'Afholdt',
  approved: 'Godkendt',
};

/** "Dagsordenen er skrevet til Dagsorden.docx: 14 sider." */
export function tellExported(document: MeetingDocument, fileName: string, pageCount: number): string {
  return `${nameOf(document)} er skrevet til ${fileName}: ${pageCount} ${pageCount === 1 ? 'side' : 'sider'}.`;
}

function nameOf(document: MeetingDocument): string {
  switch (document.kind) {
    case 'agenda':
      return 'Dagsordenen';
    case 'annotatedAgenda':
      return 'Dagsordenen med noter';
    case 'minutes':
      return document.edition === 'public' ? 'Den offentlige udgave af referatet' : 'Referatet';
  }
}

/** "Bilagene er samlet i Bilag.pdf: 24 sider." */
export function tellPacked(fileName: string, pageCount: number): string {
  return `Bilagene er samlet i ${fileName}: ${pageCount} ${pageCount === 1 ? 'side' : 'sider'}.`;
}

const leftOutReasons: Readonly<Record<LeftOut['reason'], string>> = {
  password: 'beskyttet med adgangskode, vedhæftet som fil',
  damaged: 'beskadiget, vedhæftet som fil',
  liveForm: 'kan kun vises i Adobe Acrobat, vedhæftet som fil',
  tooSlow: 'kunne ikke læses inden for rimelig tid, vedhæftet som fil',
  noConverter: 'intet program til at lave den om til PDF blev fundet, vedhæftet som fil',
  conversionFailed: 'kunne ikke laves om til PDF, vedhæftet som fil',
  notPages: 'kan ikke vises som sider, vedhæftet som fil',
  missing: 'filen mangler i mødepakken',
};

/** "Bilag 4. Budget: kan ikke vises som sider, vedhæftet som fil." */
export function tellLeftOut({ label, title, reason }: LeftOut): string {
  return `${label}. ${title}: ${leftOutReasons[reason]}.`;
}

export function tellEstimates(titles: readonly string[]): string {
  return `Sidetallet i indholdsfortegnelsen er et skøn for: ${titles.join('; ')}.`;
}

export function tellNearEdge(titles: readonly string[]): string {
  return `Står så tæt på en sidekant, at Word kan vise en side mere eller mindre: ${titles.join('; ')}.`;
}

export const MISSING_TEMPLATE =
  'Skabelonen er ikke med i mødepakken. Filen har dens papir, margener og skrifter, men ikke dens sidehoved og sidefod. Bed om en mødepakke fra den computer, hvor skabelonen er.';

/** "Samlet.punkt er skrevet." */
export function tellMerged(fileName: string): string {
  return `${fileName} er skrevet.`;
}

export function tellNoCommonVersion(): string {
  return 'Filerne har ingen kendt fælles udgave, så alt, hvor de er forskellige, er nævnt herunder.';
}

/** One line for each place that both sides changed. */
export function tellConflict(what: string, ours: string, theirs: string, keptBoth: boolean): string {
  const kept = keptBoth ? 'Begge står efter hinanden' : 'Det første står';
  return `Rettet begge steder: ${what}. Første fil: ${ours}. Anden fil: ${theirs}. ${kept}.`;
}

export const noteWords = {
  notesTo: 'Noter til',
  author: 'Skrevet af',
  none: 'Der er ingen noter.',
  note: 'Note',
  question: 'Spørgsmål',
  draftDecision: 'Udkast til beslutning',
} as const;

/** Words stand in the place of each. */
export function tellMissingPictures(titles: readonly string[]): string {
  return `Et eller flere billeder mangler, og der står en tekst i stedet, i: ${titles.join('; ')}. Bed om mødepakken igen.`;
}

const steps: Readonly<Record<Progress['step'], string>> = {
  compose: 'Samler dokumentet',
  paginate: 'Tæller sider',
  write: 'Skriver filen',
  read: 'Læser mødepakken',
  convert: 'Laver bilag om til PDF',
  pack: 'Samler bilag',
};

export function tellProgress({ step, done, total }: Progress): string {
  return total > 1 ? `${steps[step]}: ${done} af ${total}` : `${steps[step]} …`;
}

export function tellProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'noCommand':
      return 'Skriv, hvad Punkt skal gøre, fx: punkt show moede.punkt. Alle muligheder: punkt --help.';
    case 'unknownCommand':
      return `Punkt kender ikke kommandoen ${problem.name}. Brug show, export, pack eller merge; se punkt --help.`;
    case 'unknownOption':
      return `${problem.name} kan ikke bruges her. Se mulighederne med punkt --help.`;
    case 'noPackageNamed':
      return 'Der mangler navnet på en mødepakke. Skriv det efter kommandoen, fx: punkt show moede.punkt.';
    case 'oneFileToMerge':
      return 'Der skal to mødepakker til. Skriv fx: punkt merge moede.punkt retur.punkt --out samlet.punkt.';
    case 'noTargetNamed':
      return 'Der mangler et navn til den samlede mødepakke. Tilføj fx: --out samlet.punkt.';
    case 'targetNotPackage':
      return `${problem.name} er ikke navnet på en mødepakke. Vælg et navn, der ender på .punkt.`;
    case 'otherMeeting':
      return `${problem.name} er et andet møde. Kun to udgaver af det samme møde kan samles.`;
    case 'tooManyFiles':
      return `Her kan Punkt ikke tage flere filer og ved ikke, hvad ${problem.name} er. Sæt anførselstegn om navne med mellemrum.`;
    case 'noDocumentNamed':
      return 'Der mangler et navn til Word-filen. Skriv fx: punkt export moede.punkt --agenda dagsorden.docx.';
    case 'noPackNamed':
      return 'Der mangler et navn til PDF-filen. Skriv fx: punkt pack moede.punkt --out bilag.pdf.';
    case 'twoDocumentsNamed':
      return 'Punkt skriver ét dokument ad gangen. Brug enten --agenda eller --minutes.';
    case 'targetNotWord':
      return `${problem.name} er ikke navnet på en Word-fil. Vælg et navn, der ender på .docx.`;
    case 'targetNotPdf':
      return `${problem.name} er ikke navnet på en PDF-fil. Vælg et navn, der ender på .pdf.`;
    case 'targetExists':
      return `${problem.name} findes i forvejen og er ikke ændret. Vælg et andet navn, eller tilføj --overwrite.`;
    case 'noFolder':
      return `Mappen ${problem.name} findes ikke. Opret den, eller vælg en anden.`;
  }
}

export function tellFailure({ kind, fileName, detail }: Failure): string {
  const file = fileName ?? 'Filen';
  switch (kind) {
    case 'cancelled':
      return 'Du afbrød. Der er ikke skrevet nogen fil.';
    case 'fileNotFound':
      return `${file} findes ikke. Ret navnet, eller skriv hele stien til filen.`;
    case 'fileInUse':
      return `${file} er åben i et andet program. Luk den dér, eller vælg et andet navn.`;
    case 'noPermission':
      return `Du har ikke adgang til ${file}. Vælg en anden mappe, eller bed om adgang.`;
    case 'diskFull':
      return 'Der er ikke plads på disken. Frigør plads, og prøv igen.';
    case 'packageNotZip':
      return `${file} er ikke en mødepakke. Vælg en fil, der ender på .punkt.`;
    case 'packageDamaged':
      return `${file} er beskadiget og kan ikke læses. Bed afsenderen om at sende den igen.${technical(detail)}`;
    case 'packageTruncated':
      return `${file} er ikke hel: slutningen mangler. Hent eller kopiér den igen, eller bed afsenderen om at sende den igen.`;
    case 'packageHostile':
      return `${file} er ikke lavet af Punkt og prøver at skrive uden for mødet. Åbn den ikke, og sig det til afsenderen.${technical(detail)}`;
    case 'packageLocked':
      return `${file} er låst. Skriv adgangssætningen i en fil, og tilføj --passphrase-file FIL.`;
    case 'packageWrongPassphrase':
      return `Adgangssætningen passer ikke til ${file}. Kontrollér den, og prøv igen.`;
    case 'packageIsHandBack':
      return `${file} er noter til et møde og ikke selve mødet. Brug en mødepakke.`;
    case 'packageFromNewerVersion':
      return `${file} er lavet med en nyere udgave af Punkt. Opdatér Punkt, og prøv igen.`;
    case 'packageTooLarge':
      return `${file} er for stor til at være en mødepakke. Bed afsenderen om at sende den igen.${technical(detail)}`;
    case 'badRequest':
      return `${file} kan ikke bruges sådan. Kontrollér, at det er en fil og ikke en mappe.${technical(detail)}`;
    case 'fileChanged':
      return `${file} blev ændret, mens den blev læst. Prøv igen.`;
    case 'noAppendices':
      return 'Mødet har ingen bilag, der kan samles. Der er ikke skrevet nogen fil. Vælg en anden mødepakke.';
    case 'minutesApproved':
    case 'noBackup':
    case 'appendixTooLarge':
    case 'packageFilesTooLarge':
    case 'fileUnreadable':
    case 'fileIsFolder':
    case 'fileCanRun':
    case 'noProgramForFile':
    case 'storedFileMissing':
    case 'storedFileDamaged':
    case 'pictureNotSupported':
    case 'pictureTooLarge':
    case 'pictureUnreadable':
    case 'templateNotWord':
    case 'templateEncrypted':
    case 'templateDamaged':
    case 'templateTooLarge':
    case 'templateTooNarrow':
    case 'unexpected':
      return `Der skete en uventet fejl, og der er ikke skrevet nogen fil. Prøv igen.${technical(detail)}`;
  }
}

/** For whoever mends it, at the end of the line. */
function technical(detail: string | undefined): string {
  return detail === undefined ? '' : ` (${detail})`;
}
