import { bold, bullets, p, table, type Blocks } from '../../richText/build.ts';

const question = (text: string): Blocks => [p(bold(text))];

/** The panel's answers: a table longer than a page, with lists in its cells. */
export const userPanelAnswers = table(
  ['Spørgsmål', 'Brugerpanelets svar'],
  [
    question('Hvad betyder mest for en god hverdag?'),
    [
      bullets(
        'At det er de samme mennesker, der kommer. Flere har talt op til fjorten forskellige medarbejdere på en måned.',
        'At man selv bestemmer, hvornår man står op, og hvem man spiser sammen med.',
        'At en aftale bliver holdt, og at nogen ringer, hvis den ikke kan holdes.',
        'At der er noget at stå op til. Panelet nævner arbejde, frivilligt arbejde og fællesskaber uden for tilbuddet.',
        'At der er plads til at have en dårlig dag, uden at det straks bliver skrevet ned som et problem.',
      ),
    ],
  ],
  [
    question('Hvad har I lagt mærke til, når nogen flytter?'),
    [
      bullets(
        'Flytninger går bedst, når man har sovet i det nye sted mindst to gange, før man flytter ind.',
        [
          p('Ting bliver væk. Panelet foreslår en fast tjekliste, så det er klart,'),
          bullets(
            'hvem der pakker',
            'hvem der melder flytning',
            'hvem der sørger for medicin den første uge',
          ),
        ],
        'De pårørende får ofte besked sent, og nogle hører først om flytningen bagefter.',
        'En kendt medarbejder bør komme på besøg den første måned, også selv om det nye sted ligger i en anden kommune.',
        'Det hjælper at få et billede af sin nye kontaktperson, inden man mødes.',
      ),
    ],
  ],
  [
    question('Hvordan kan kommunerne blive bedre til at lytte?'),
    [
      bullets(
        'Send dagsordenen ud en uge før et møde, og skriv den, så den kan forstås uden hjælp.',
        'Hold møder om eftermiddagen. Om formiddagen er de fleste på arbejde eller i dagtilbud.',
        'Spørg også dem, der ikke taler. Panelet har gode erfaringer med billeder og med at gå en tur i stedet for at sidde om et bord.',
        'Fortæl bagefter, hvad der kom ud af det. Et svar, der siger nej og forklarer hvorfor, er bedre end intet svar.',
        'Lad være med at spørge om det samme hvert år, hvis der ikke er sket noget siden sidst.',
        'Giv panelets medlemmer transport og et lille honorar. Ikke alle har råd til at være med gratis.',
      ),
    ],
  ],
  [
    question('Er der noget, som kommunerne bør holde op med?'),
    [
      bullets(
        'At skifte kontaktperson uden at sige det på forhånd.',
        'At sende breve med henvisninger til paragraffer uden at forklare, hvad de betyder for den, der får brevet.',
        'At bruge ordet ”borger”, når man taler med en person, der har et navn.',
        'At holde møde om en person, uden at personen er inviteret.',
        'At aflyse ferien, fordi der mangler vikarer. Det rammer de samme mennesker hvert år.',
      ),
    ],
  ],
  [
    question('Hvilke tre ting bør der gøres noget ved først?'),
    [
      bullets(
        [
          p('En fast kontaktperson til alle, der ønsker det, og en navngiven afløser.'),
          p(
            'Panelet ved godt, at folk bliver syge og får nyt arbejde. Det vigtige er, at afløseren er kendt.',
          ),
        ],
        [
          p('En fælles tjekliste ved flytning, som gælder i alle syv kommuner.'),
          p('Panelet tilbyder at skrive det første udkast sammen med to medarbejdere.'),
        ],
        [
          p('Breve på almindeligt dansk.'),
          p('Panelet foreslår, at et nyt standardbrev læses af to medlemmer, før det tages i brug.'),
        ],
      ),
    ],
  ],
);
