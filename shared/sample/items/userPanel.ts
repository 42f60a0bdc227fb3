import { bullets, heading, p } from '../../richText/build.ts';
import { background, caseDescription, recommends, summary, type ItemDraft } from '../itemDraft.ts';
import { userPanelAnswers } from './userPanelAnswers.ts';

export const userPanel: ItemDraft = {
  title: 'Orientering om brugerpanelets anbefalinger',
  caseNumber: '2030-021175',
  presenter: 'Karen-Marie Sø',
  guests: 'Liv Storgård og Mikkel Bech Anker, brugerpanelet',
  kind: 'information',
  expectedMinutes: 20,
  appendices: [
    { title: 'Brugerpanelets rapport: Spørg os først', url: 'https://fjordaftalen.example/panel/rapport' },
  ],
  sections: [
    summary(
      p(
        'Brugerpanelet har mødtes fem gange og afleveret sin første rapport. Den bygger på samtaler med 64~beboere og brugere af dagtilbud i de syv kommuner. Rapporten peger blandt andet på, at',
      ),
      bullets(
        'skiftende medarbejdere fylder mere i hverdagen end noget andet',
        'flytninger går galt på de samme punkter hver gang',
        'breve fra kommunen ofte bliver lagt væk uden at være forstået',
        'panelets medlemmer gerne vil tages med på råd tidligere.',
      ),
      p(
        'Formandskabet har drøftet rapporten og foreslår, at sekretariatet samler kommunernes svar og vender tilbage på mødet i september~2031.',
      ),
    ),
    recommends([
      'styregruppen drøfter brugerpanelets anbefalinger',
      'styregruppen beder hver kommune om at svare skriftligt på de tre første anbefalinger',
      'styregruppen tager orienteringen til efterretning',
    ]),
    background(
      p(
        'Styregruppen besluttede i marts~2030 at nedsætte et brugerpanel på forsøgsbasis. Panelet har ni medlemmer, mindst ét fra hver kommune, og vælger selv sin formand. Sekretariatet hjælper med det praktiske, men deltager kun i møderne, når panelet beder om det.',
      ),
    ),
    caseDescription(
      p(
        'Panelet har stillet de samme fem spørgsmål alle steder. Medlemmerne har selv ført samtalerne to og to, og svarene er samlet på et møde, hvor alle har kunnet rette i dem.',
      ),
      heading('Panelets svar'),
      userPanelAnswers,
      heading('Bemærkninger fra faglederne'),
      p(
        'Netværket af fagledere læste rapporten i februar. Faglederne genkender billedet og fremhæver især afsnittet om flytninger. De gør opmærksom på, at 64~samtaler ikke kan sige noget om, hvor udbredt et problem er, og at rapporten derfor bør læses som en række gode spørgsmål frem for som en måling.',
      ),
      p(
        'Faglederne bemærker også, at en tjekliste ved flytning kun virker, hvis den afgivende og den modtagende kommune bruger den samme. De tilbyder at afprøve den ved de flytninger, der følger af ændringerne under punkt~3.',
      ),
    ),
  ],
};
