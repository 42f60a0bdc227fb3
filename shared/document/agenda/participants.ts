import { compareOrder } from '../../agenda/siblings.ts';
import { enumerate } from '../../language/enumeration.ts';
import type { Words } from '../../layouts/words.ts';
import type { ParticipantsForm } from '../../model/layoutChanges.ts';
import type { Attendance } from '../../model/attendance.ts';
import type { FactRow } from '../frontTables.ts';
import type { Inline } from '../inline.ts';
import { textRun } from '../inline.ts';
import type { Block } from '../tree.ts';

export interface Participants {
  /** Said among the other facts of the meeting … */
  readonly facts: readonly FactRow[];
  /** … or after them. */
  readonly blocks: readonly Block[];
}

/** Who takes part, in the form's own way. People without a name are left out. */
export function composeParticipants(
  attendance: readonly Attendance[],
  form: ParticipantsForm,
  words: Words,
): Participants {
  const people = attendance.filter(({ name }) => name.trim() !== '').sort(compareOrder);
  if (people.length === 0) return { facts: [], blocks: [] };
  return form === 'paragraph'
    ? { facts: [], blocks: [paragraphOf(people, words)] }
    : composePresence(byPresence(people, words), people, form, words);
}

/** Lists of people in the form's own way; `people`: everybody, so that a substitute can be said to stand in for one. */
export function composePresence(
  lists: readonly Presence[],
  people: readonly Attendance[],
  form: Exclude<ParticipantsForm, 'paragraph'>,
  words: Words,
): Participants {
  switch (form) {
    case 'sentence': {
      const facts = lists.map(({ label, there }) => ({
        label,
        content: [textRun(enumerate(there.map((person) => nameAndOrigin(person, people, words))))],
      }));
      return { facts, blocks: [] };
    }
    case 'list':
      return {
        facts: [],
        blocks: lists.flatMap(({ label, there }) => listOf(label, there, people, words)),
      };
    case 'tables':
      return {
        facts: [],
        blocks: lists.flatMap(({ label, there }) => tableOf(label, there, people, words)),
      };
  }
}

/** A list of people under what they have in common. */
export interface Presence {
  readonly label: string;
  readonly there: readonly Attendance[];
}

/** Those who come, those who have sent word that they do not, those who have not; a list with nobody on it is left out. */
function byPresence(people: readonly Attendance[], words: Words): Presence[] {
  const lists = [
    {
      label: words.participants,
      there: people.filter(({ status }) => status === 'expected' || status === 'present'),
    },
    { label: words.apologies, there: people.filter(({ status }) => status === 'apology') },
    { label: words.absent, there: people.filter(({ status }) => status === 'absent') },
  ];
  return lists.filter(({ there }) => there.length > 0);
}

function paragraphOf(people: readonly Attendance[], words: Words): Block {
  const names = people.flatMap(({ name, status }, index): Inline[] => [
    ...(index > 0 ? [textRun(', ')] : []),
    ...(status === 'apology' || status === 'absent'
      ? [textRun(`${name.trim()} (`), textRun(words.absent, 'italic'), textRun(')')]
      : [textRun(name.trim())]),
  ]);
  const content = [textRun(`${words.participants}:`, 'bold'), textRun(' '), ...names];
  return { kind: 'paragraph', role: 'participants', content };
}

/** "Maja Elkær (formand, Lyngsø Kommune)", "Rikke Dam (Sekretariatet/ref.)" */
function nameAndOrigin(person: Attendance, people: readonly Attendance[], words: Words): string {
  const organisation = person.organisation.trim();
  const origin =
    person.role === 'secretary'
      ? [organisation, words.minuteTaker].filter(Boolean).join('/')
      : [...remarksOn(person, people, words), organisation].filter(Boolean).join(', ');
  return origin === '' ? person.name.trim() : `${person.name.trim()} (${origin})`;
}

function listOf(
  label: string,
  there: readonly Attendance[],
  people: readonly Attendance[],
  words: Words,
): Block[] {
  const lines = there.map((person) =>
    [nameAndRemarks(person, people, words), person.organisation.trim()].filter(Boolean).join(', '),
  );
  return [
    { kind: 'paragraph', role: 'contentsHeading', content: [textRun(label)] },
    {
      kind: 'list',
      marker: 'bullet',
      start: 1,
      items: lines.map((line) => ({
        blocks: [{ kind: 'paragraph', role: 'body', content: [textRun(line)] }],
      })),
    },
  ];
}

function tableOf(
  label: string,
  there: readonly Attendance[],
  people: readonly Attendance[],
  words: Words,
): Block[] {
  const rows = there.map((person) => ({
    name: nameAndRemarks(person, people, words),
    organisation: person.organisation.trim(),
  }));
  return [
    { kind: 'paragraph', role: 'contentsHeading', content: [textRun(label)] },
    { kind: 'nameTable', nameHead: words.name, organisationHead: words.organisation, rows },
  ];
}

/** "Maja Elkær (formand)" */
function nameAndRemarks(person: Attendance, people: readonly Attendance[], words: Words): string {
  const remarks = remarksOn(person, people, words).join(', ');
  const name = person.name.trim();
  return remarks === '' ? name : `${name} (${remarks})`;
}

/** The person's office, and whose place they take. */
function remarksOn(
  { role, substituteForId }: Attendance,
  people: readonly Attendance[],
  words: Words,
): string[] {
  const replaced = people.find(({ id }) => id === substituteForId)?.name.trim();
  return [
    ...(role === 'member' ? [] : [words[role]]),
    ...(replaced === undefined ? [] : [`${words.substituteFor} ${replaced}`]),
  ];
}
