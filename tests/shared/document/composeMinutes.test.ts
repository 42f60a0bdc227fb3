import { describe, expect, test } from 'vitest';
import { composeMinutes } from '#shared/document/composeMinutes.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import { minutesProfileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, p } from '#shared/richText/build.ts';
import { heldMeeting } from '#shared/sample/heldMeeting/heldMeeting.ts';
import { takenUp } from '../../builders/course.ts';
import { inForm } from '../../builders/forms.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aDecision, aGroup, aMeeting, anItem, idOf } from '../../builders/rows.ts';
import { linesOfBlock, linesOfTree } from '../../builders/treeLines.ts';

const compose = (snapshot: MeetingSnapshot, edition: Edition = 'full') =>
  composeMinutes(snapshot, minutesProfileOf(snapshot.body), { edition });
const linesOf = (snapshot: MeetingSnapshot, edition: Edition = 'full') =>
  compose(snapshot, edition).blocks.flatMap(linesOfBlock);
const headingsOf = (snapshot: MeetingSnapshot) =>
  linesOf(snapshot).flatMap((line) => /^item (.*) #_Toc\d+/.exec(line)?.[1] ?? []);

describe('composeMinutes', () => {
  test('composes form 4', () => {
    expect(linesOfTree(compose(heldMeeting))).toMatchInlineSnapshot(`
      [
        "header: Sekretariatet for Fjordaftalen | Referat",
        "footer:  | Side {pageNumber} af {pageCount}",
        "title: Styregruppen Fjord Social",
        "subtitle: Referat af mødet fredag den~13.~december~2030",
        "fact: Tid: 13.~december~2030, kl.~10.02–12.03",
        "fact: Sted: Havnholm Rådhus, Byrådssalen",
        "fact: Til stede: Maja Thorup Elkær (formand, Lyngsø Kommune), Jens Fabrin Holmgård (næstformand, Egebæk Kommune), Signe Vestermark (Havnholm Kommune), Palle Ravnkilde (Hjortkær Kommune), Birthe Lindeskov (Sekretariatet for Fjordaftalen/ref.), Karen-Marie Sø (Sønderås Kommune), Troels Hyldig (Vejlund Kommune), Anders Tofthøj (Region Fjordlandet), Rikke Mølbak Dam (Sekretariatet for Fjordaftalen) og Nanna Ulvkær (stedfortræder for Inge Brobæk, Tranby Kommune)",
        "fact: Afbud: Omar Haddad-Krogh (Sønderås Kommune) og Inge Brobæk (Tranby Kommune)",
        "contents: Indhold",
        "  Punkt 1: Godkendelse af dagsorden -> _Toc100000001",
        "  Punkt 2: Godkendelse af referat fra mødet den 20. september 2030 -> _Toc100000002",
        "  Punkt 3: Sekretariatets budget for 2031 -> _Toc100000003",
        "  Punkt 5: Oplæg om unge, der flytter hjemmefra -> _Toc100000004",
        "  Punkt 4: Fælles kørsel til dagtilbud -> _Toc100000005",
        "  Punkt 6: Plads på Strandlyst til en borger fra Havnholm -> _Toc100000006",
        "  Punkt 7: Meddelelser -> _Toc100000007",
        "  Punkt 9: Lukning af varmtvandsbassinet i Egebæk -> _Toc100000008",
        "  Punkt 8: Eventuelt -> _Toc100000009",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 1. Godkendelse af dagsorden #_Toc100000001",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: styregruppen godkender dagsordenen",
        "decisionHeading: Beslutning:",
        "body: Styregruppen godkender dagsordenen.",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 2. Godkendelse af referat fra mødet den 20. september 2030 #_Toc100000002",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: styregruppen godkender referatet fra mødet den~20.~september~2030",
        "decisionHeading: Beslutning:",
        "body: Styregruppen godkender referatet fra mødet den~20.~september~2030.",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 3. Sekretariatets budget for 2031 #_Toc100000003",
        "caseLine: Sagsnr. 2030-011482",
        "caseLine: Ved Maja Thorup Elkær",
        "sectionHeading: Resumé",
        "body: Sekretariatet har lavet et budget for 2031. Det er 2~% højere end i år, fordi huslejen stiger fra den 1.~maj.",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: styregruppen godkender budgettet for 2031",
        "- bullet: styregruppen fordeler udgiften efter kommunernes folketal",
        "sectionHeading: Sagsfremstilling",
        "body: Budgettet dækker løn, husleje og fælles kurser:",
        "table: 3 columns, 1 header rows",
        "  head left",
        "    body: Post",
        "  head right",
        "    body: 2030 (t.kr.)",
        "  head right",
        "    body: 2031 (t.kr.)",
        "  data left",
        "    body: Løn",
        "  data right",
        "    body: 1.940",
        "  data right",
        "    body: 1.965",
        "  data left",
        "    body: Husleje",
        "  data right",
        "    body: 142",
        "  data right",
        "    body: 168",
        "  data left",
        "    body: Kurser og møder",
        "  data right",
        "    body: 96",
        "  data right",
        "    body: 88",
        "  data left",
        "    body: I alt",
        "  data right",
        "    body: 2.178",
        "  data right",
        "    body: 2.221",
        "body: Posten til kurser er sat ned, fordi to af kurserne i 2031 betales af puljemidler.",
        "sectionHeading: Bilag:",
        "- bullet: Budget for 2031",
        "- bullet: [Folketal i de syv kommuner](https://fjordaftalen.example/folketal)",
        "decisionHeading: Beslutning:",
        "body: Styregruppen godkender budgettet for 2031 med den ændring, at posten til kurser er 96.000~kr.",
        "body: Styregruppen fordeler udgiften efter kommunernes folketal.",
        "body: Sekretariatet skal til næste møde",
        "- bullet: undersøge, om huslejen kan forhandles",
        "- bullet: vise, hvad det koster, hvis",
        "  - bullet: flytningen udsættes til august",
        "  - bullet: lokalerne deles med borgerservice",
        "body: Troels Hyldig ankom kl.~10.15 under punkt~3.",
        "subHeading: Opfølgning",
        "- bullet: Forhandle huslejen med Lyngsø Kommune (Birthe Lindeskov, frist 14.~februar~2031)",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 5. Oplæg om unge, der flytter hjemmefra #_Toc100000004",
        "caseLine: Ved Leder Frida Aagesen, Ungehuset i Egebæk",
        "caseLine: Gæster Frida Aagesen",
        "sectionHeading: Sagsfremstilling",
        "body: Ungehuset har i to år fulgt 32~unge, der er flyttet fra et botilbud til egen bolig. Oplægget handler om, hvad de selv siger, der virkede.",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: styregruppen drøfter, hvad kommunerne kan bruge af erfaringerne",
        "decisionHeading: Beslutning:",
        "body: Styregruppen takkede for oplægget og drøftede det.",
        "body: De unge peger selv på, at den samme kontaktperson bør følge dem i det første halve år. Flere kommuner vil prøve det.",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 4. Fælles kørsel til dagtilbud #_Toc100000005",
        "caseLine: Sagsnr. 2030-009917",
        "caseLine: Ved Signe Vestermark",
        "sectionHeading: Resumé",
        "body: Kørslen til dagtilbud kan udbydes samlet. Det giver færre busser, men længere ture for nogle af brugerne.",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: styregruppen tilslutter sig et samlet udbud af kørslen fra den 1.~august~2031",
        "sectionHeading: Baggrund",
        "body: De syv kommuner har i dag elleve kontrakter med fem vognmænd. Den første udløber den 31.~juli~2031.",
        "sectionHeading: Sagsfremstilling",
        "body: Sekretariatet har regnet på tre måder at køre på. Den samlede løsning er billigst. For 14~brugere bliver turen mere end 20~minutter længere hver vej.",
        "sectionHeading: Bilag:",
        "- bullet: Beregning af tre løsninger",
        "- bullet: Kontrakter med navne på vognmænd (_lukket_)",
        "decisionHeading: Beslutning:",
        "body: Styregruppen tilslutter sig et samlet udbud af kørslen fra den 1.~august~2031.",
        "caption: Afstemning om indstillingen",
        "table: 3 columns, 1 header rows",
        "  head left",
        "    body: Stemme",
        "  head right",
        "    body: Antal",
        "  head left",
        "    body: Medlemmer",
        "  data left",
        "    body: For",
        "  data right",
        "    body: 6",
        "  data left",
        "    body: Maja Thorup Elkær, Jens Fabrin Holmgård, Signe Vestermark, Karen-Marie Sø, Anders Tofthøj, Nanna Ulvkær",
        "  data left",
        "    body: Imod",
        "  data right",
        "    body: 2",
        "  data left",
        "    body: Palle Ravnkilde, Troels Hyldig",
        "  data left",
        "    body: Undlod at stemme",
        "  data right",
        "    body: 1",
        "  data left",
        "    body: Rikke Mølbak Dam",
        "body: Indstillingen blev vedtaget med 6~stemmer mod 2.",
        "subHeading: Mindretalsudtalelse",
        "body: Palle Ravnkilde og Troels Hyldig ønskede tilført referatet: ”Hjortkær og Vejlund mener, at ingen bruger skal køre mere end en time hver vej, og at et samlet udbud bør vente, til det kan sikres.”",
        "body: Rikke Mølbak Dam undlod at stemme med begrundelsen: ”Sekretariatet skal selv gennemføre udbuddet.”",
        "subHeading: Opfølgning",
        "- bullet: Lave et udkast til udbud med et loft over, hvor længe nogen kører (Rikke Mølbak Dam, frist 1.~marts~2031)",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Lukket",
        "item Punkt 6. Plads på Strandlyst til en borger fra Havnholm #_Toc100000006",
        "caseLine: Sagsnr. 2030-012077",
        "sectionHeading: Sagsfremstilling",
        "body: Borgeren har boet på Kystgården siden 2024, men har fået behov for nattevagt. Strandlyst kan tilbyde pladsen fra den 1.~februar~2031 til 3.140~kr. i døgnet.",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: styregruppen godkender, at pladsen købes uden for aftalens ramme",
        "sectionHeading: Bilag:",
        "- bullet: Udredning af støttebehov",
        "- bullet: Tilbud fra Strandlyst",
        "decisionHeading: Beslutning:",
        "body: Styregruppen godkender, at pladsen på Strandlyst købes fra den 1.~februar~2031 til 3.140~kr. i døgnet.",
        "body: Jens Fabrin Holmgård deltog ikke under punkt~6 på grund af inhabilitet.",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 7. Meddelelser #_Toc100000007",
        "sectionHeading: Sagsfremstilling",
        "- bullet: Sekretariatet flytter til Lyngsø Rådhus i foråret~2031",
        "- bullet: Regionen har ansat en koordinator for udskrivninger",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: styregruppen tager orienteringen til efterretning",
        "decisionHeading: Beslutning:",
        "body: Styregruppen tager orienteringen til efterretning.",
        "body: Anders Tofthøj gik kl.~11.50 efter punkt~7.",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 9. Lukning af varmtvandsbassinet i Egebæk #_Toc100000008",
        "caseLine: Ved Jens Fabrin Holmgård",
        "caseLine: Taget op på mødet, uden for dagsordenen",
        "body: Egebæk Kommune oplyste, at bassinet lukker fra uge~3 til uge~9 på grund af en utæt bund. Det bruges af brugere fra fire kommuner.",
        "decisionHeading: Beslutning:",
        "body: Styregruppen tog orienteringen til efterretning og bad Egebæk give besked til brugerne.",
        "subHeading: Opfølgning",
        "- bullet: Give besked til brugerne i de fire kommuner (Jens Fabrin Holmgård)",
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Åben",
        "item Punkt 8. Eventuelt #_Toc100000009",
        "decisionHeading: Beslutning:",
        "body: Intet at bemærke.",
      ]
    `);
  });

  test('says in the public edition of a closed item its public title and its public decision', () => {
    const lines = linesOf(heldMeeting, 'public');
    const from = lines.findIndex((line) => line.includes('Lukket'));
    const to = lines.findIndex((line, index) => index > from && line.startsWith('=== '));
    expect(lines.slice(from, to)).toMatchInlineSnapshot(`
      [
        "=== meetingLine: Mødet den~13.~december~2030, Styregruppen Fjord Social | Lukket",
        "item Punkt 6. Aftale om en enkelt plads #_Toc100000006",
        "closedBox: **Punktet er behandlet for lukkede døre.**/Sagens tekst og bilag er udeladt i den offentlige udgave af referatet.",
        "decisionHeading: Beslutning:",
        "body: Styregruppen godkendte en aftale om en plads uden for aftalens ramme.",
        "body: Jens Fabrin Holmgård deltog ikke under punkt~6 på grund af inhabilitet.",
      ]
    `);
  });

  test('says in the title and at the top of every page that it is the public edition', () => {
    const { properties, header } = compose(heldMeeting, 'public');
    expect(properties.title).toContain('offentlig udgave');
    expect(header.right).toEqual([expect.objectContaining({ text: 'Referat, offentlig udgave' })]);
  });

  test('keeps the numbers of the agenda in whatever order the items were treated', () => {
    const three = aSnapshot([{ title: 'Et' }, { title: 'To' }, { title: 'Tre' }]);
    const jumbled: MeetingSnapshot = {
      ...three,
      courseEvents: [takenUp(1, 3000, '10:00'), takenUp(2, 1000, '10:10'), takenUp(3, 2000, '10:20')],
    };
    expect(headingsOf(jumbled)).toEqual(['Punkt 3. Tre', 'Punkt 1. Et', 'Punkt 2. To']);
    const { headingNumberings, blocks } = compose(jumbled);
    const counts = blocks.flatMap((block) => (block.kind === 'itemHeading' ? [block.number.numbering] : []));
    const starts = new Map(headingNumberings.map(({ id, levels }) => [id, levels[0]?.start]));
    expect(counts.map((id) => starts.get(id))).toEqual([3, 1, 1]);
  });

  test('counts in one row where the order is the agenda’s, so that a heading made in Word is counted too', () => {
    const { headingNumberings } = compose(aSnapshot([{ title: 'Et' }, { title: 'To' }]));
    expect(headingNumberings.map(({ levels }) => levels)).toEqual([
      [{ text: 'Punkt %1.', start: 1, role: 'itemHeading' }],
    ]);
  });

  test('keeps numbers in two levels', () => {
    const grouped: MeetingSnapshot = {
      ...aSnapshot([], { numbering: 'grouped', layoutProfile: 'form3' }),
      groups: [aGroup(90, 'a0'), aGroup(91, 'a1')],
      items: [
        anItem(11, 'a0', { groupId: idOf(90), title: 'Et' }),
        anItem(12, 'a1', { groupId: idOf(90), title: 'To' }),
        anItem(13, 'a0', { groupId: idOf(91), title: 'Tre' }),
      ],
    };
    expect(headingsOf(grouped)).toEqual(['Punkt 1.1. Et', 'Punkt 1.2. To', 'Punkt 2.1. Tre']);
  });

  test.each(layoutProfileIdSchema.options)('gives every item of a body of %s a page of its own', (form) => {
    const lines = linesOf(inForm(heldMeeting, form));
    expect(lines.filter((line) => line.startsWith('=== meetingLine:'))).toHaveLength(9);
    expect(lines.filter((line) => line.startsWith('contents:'))).toHaveLength(1);
  });

  test('puts the decision where the body wants it', () => {
    const { body } = heldMeeting;
    const moved = linesOf({
      ...heldMeeting,
      body: { ...body, layoutChanges: { decisionPlace: 'afterRecommendation' } },
    });
    const budget = moved.findIndex((line) => line.includes('Sekretariatets budget for 2031 #'));
    const headings = moved.slice(budget).filter((line) => /^(sectionHeading|decisionHeading):/.test(line));
    expect(headings.slice(0, 5)).toEqual([
      'sectionHeading: Resumé',
      'sectionHeading: Indstilling',
      'decisionHeading: Beslutning:',
      'sectionHeading: Sagsfremstilling',
      'sectionHeading: Bilag:',
    ]);
  });

  test('says nothing of a decision that nobody wrote', () => {
    const lines = linesOf({ ...aSnapshot([{ title: 'Et' }]), decisions: [aDecision(9, 1000)] });
    expect(lines.filter((line) => line.includes('Beslutning'))).toEqual([]);
  });

  test('leaves of an item that was withdrawn its heading', () => {
    const content = doc(p('Sagen kort.'));
    const [item] = [{ title: 'Et', withdrawn: true, sections: [{ heading: 'Resumé', content }] }];
    expect(linesOf(aSnapshot([item])).slice(-2)).toEqual([
      expect.stringContaining('meetingLine'),
      expect.stringContaining('Et (udgår)'),
    ]);
  });

  test('prints what was added after the approval as additions, each under its day', () => {
    const row = { ...heldMeeting.actions[0]!, publicText: '' };
    const { id, createdAt, updatedAt, meetingId, publicText } = row;
    const addition = { id, createdAt, updatedAt, meetingId, publicText, date: '2031-03-20' };
    const lines = linesOf({
      ...heldMeeting,
      meeting: { ...heldMeeting.meeting, status: 'approved', approvedOn: '2031-03-14' },
      corrections: [
        { ...addition, itemId: null, text: 'Omar Haddad-Krogh meldte afbud den 12. december.' },
        { ...addition, id: idOf(5), itemId: heldMeeting.items[7]!.id, text: 'Første.\nAnden.' },
      ],
    });
    expect(lines).toContain('participants: **Godkendt på mødet den~14.~marts~2031**');
    const general = lines.indexOf('sectionHeading: Tilføjelse den~20.~marts~2031');
    expect(lines[general + 1]).toBe('body: Omar Haddad-Krogh meldte afbud den 12. december.');
    expect(general).toBeLessThan(lines.indexOf('contents: Indhold'));
    expect(lines.slice(-4)).toEqual([
      'body: Intet at bemærke.',
      'sectionHeading: Tilføjelse den~20.~marts~2031',
      'body: Første.',
      'body: Anden.',
    ]);
  });

  test('says when the meeting was meant to begin until it is known when it did', () => {
    const planned = { ...aSnapshot([]), meeting: aMeeting({ startTime: '10:00' }) };
    expect(linesOf(planned)).toContain('fact: Tid: 14.~marts~2031, kl.~10.00');
    const begun = { ...planned, meeting: aMeeting({ startedAt: '2031-03-14T09:04:00.000Z' }) };
    expect(linesOf(begun)).toContain('fact: Tid: 14.~marts~2031, kl.~10.04');
  });
});
