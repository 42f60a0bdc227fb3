import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';

/** One `t('…', {…})` in the source of the screens. */
export interface TextCall {
  readonly where: string;
  /** "bodies.name"; for a key that is put together while running, what stands before the part that varies: "status.". */
  readonly key: string;
  readonly varies: boolean;
  /** The names that the call fills in; null where they are not written out in the call itself. */
  readonly filledIn: readonly string[] | null;
}

export interface SourceTexts {
  readonly calls: readonly TextCall[];
  /** Calls whose key cannot be read from the source. */
  readonly unreadable: readonly string[];
  /** Words that a person would see and that do not come from the locales. */
  readonly literals: readonly string[];
}

const renderer = path.resolve(import.meta.dirname, '..', '..', '..', 'renderer');

/** Everything that the screens say, read from their source. */
export function readSourceTexts(): SourceTexts {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /(?<!\.d)\.tsx?$/.test(file));
  const texts = sources.map((file) => textsIn(file, readFileSync(path.join(renderer, file), 'utf8')));
  return {
    calls: texts.flatMap(({ calls }) => calls),
    unreadable: texts.flatMap(({ unreadable }) => unreadable),
    literals: texts.flatMap(({ literals }) => literals),
  };
}

export function textsIn(file: string, source: string): SourceTexts {
  const calls: TextCall[] = [];
  const unreadable: string[] = [];
  const literals: string[] = [];
  const place = ({ start }: { start: number }): string =>
    `${file}:${source.slice(0, start).split('\n').length}`;
  const readCall = (call: ESTree.CallExpression): void => {
    const [first, second] = call.arguments;
    for (const key of keysOf(first)) {
      if (key === null) unreadable.push(place(call));
      else calls.push({ where: place(call), ...key, filledIn: namesIn(second) });
    }
  };
  const noteWords = (node: ESTree.Node | null): void => {
    if (!node) return;
    for (const words of wordsIn(node).filter(isForPeople)) literals.push(`${place(node)} ${words.trim()}`);
  };
  new Visitor({
    CallExpression: (call) => {
      if (call.callee.type === 'Identifier' && call.callee.name === 't') readCall(call);
    },
    JSXElement: ({ children }) => children.forEach(noteWords),
    JSXFragment: ({ children }) => children.forEach(noteWords),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && spokenAttributes.has(name.name)) noteWords(value);
    },
  }).visit(parseSync(file, source).program);
  return { calls, unreadable, literals };
}

/** Attributes, of HTML and of our components, that a person sees or hears. */
const spokenAttributes = new Set([
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'alt',
  'label',
  'hint',
  'content',
  'text',
  'action',
]);

type Key = Pick<TextCall, 'key' | 'varies'>;

/** null: what it is cannot be seen here. */
function keysOf(node: ESTree.Node | undefined): (Key | null)[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [{ key: node.value, varies: false }];
  if (node?.type === 'ConditionalExpression') return [...keysOf(node.consequent), ...keysOf(node.alternate)];
  const [start, ...rest] = node?.type === 'TemplateLiteral' ? node.quasis : [];
  const endsInWhatVaries = rest.length === 1 && rest[0]?.value.raw === '';
  return [start && endsInWhatVaries ? { key: start.value.raw, varies: true } : null];
}

function namesIn(node: ESTree.Node | undefined): string[] | null {
  if (node === undefined) return [];
  if (node.type !== 'ObjectExpression') return null;
  const names = node.properties.map((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : null,
  );
  return names.every((name) => name !== null) ? names : null;
}

function wordsIn(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [node.value];
    case 'JSXExpressionContainer':
      return wordsIn(node.expression);
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [...wordsIn(node.consequent), ...wordsIn(node.alternate)];
    case 'LogicalExpression':
      return [...wordsIn(node.left), ...wordsIn(node.right)];
    default:
      return [];
  }
}

/** The app's own name and the names of keys are the same in every language. */
function isForPeople(words: string): boolean {
  return /\p{L}/u.test(words.replaceAll(/\b(?:Punkt|(?:Ctrl|Shift|Alt)(?:\+\w+)?|F\d+)\b/g, ''));
}
