import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { save } from '../stores/saving.ts';
import { DraftInput } from './DraftInput.tsx';
import styles from './PeopleTable.module.css';
import { RowMenu } from './RowMenu.tsx';
import { useUndoToast } from './toasts.tsx';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Whose place this one takes; one who is not among the people is nobody. */
  readonly substituteForId: string | null;
}

export interface PersonAmong<Row> {
  readonly person: Row;
  readonly people: readonly Row[];
}

interface PeopleTableProps<Row extends Person> {
  readonly title: string;
  /** In their order. */
  readonly people: readonly Row[];
  readonly addText: string;
  /** Adds somebody without a name and returns the row's id. */
  readonly onAdd: () => Promise<string>;
  readonly onChange: (person: Row, changes: { name?: string; organisation?: string }) => Promise<void>;
  readonly onMove: (person: Row, direction: -1 | 1) => Promise<void>;
  readonly onRemove: (person: Row) => Promise<void>;
  /** What is told of a person besides the name and the organisation. */
  readonly factHeading: string;
  readonly Fact: ComponentType<{ readonly person: Row }>;
  /** Further acts in a row's menu. */
  readonly MenuItems?: ComponentType<PersonAmong<Row>>;
}

/** People in an order, edited where they stand. */
export function PeopleTable<Row extends Person>(props: PeopleTableProps<Row>) {
  const { title, people, addText, onAdd, factHeading } = props;
  const { t } = useTranslation();
  const [addedId, setAddedId] = useState<string | null>(null);
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th>{t('members.name')}</th>
            <th>{t('members.organisation')}</th>
            <th className={styles.fact}>{factHeading}</th>
            <th className={styles.menu}>
              <span className="visuallyHidden">{t('more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} {...props} person={person} added={person.id === addedId} />
          ))}
        </tbody>
      </table>
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => void save(async () => setAddedId(await onAdd()))}
      >
        {addText}
      </Button>
    </section>
  );
}

type PersonRowProps<Row extends Person> = PeopleTableProps<Row> & {
  readonly person: Row;
  readonly added: boolean;
};

function PersonRow<Row extends Person>(props: PersonRowProps<Row>) {
  const { people, person, added, onChange, Fact } = props;
  const { t } = useTranslation();
  const substituted = people.find(({ id }) => id === person.substituteForId);
  return (
    <tr data-shows={person.id}>
      <td>
        <DraftInput
          aria-label={t('members.name')}
          focused={added}
          stored={person.name}
          store={(name) => onChange(person, { name })}
        />
        {substituted && (
          <p className={styles.note}>
            {t('members.substituteForName', { name: substituted.name || t('members.someone') })}
          </p>
        )}
      </td>
      <td>
        <DraftInput
          aria-label={t('members.organisation')}
          stored={person.organisation}
          store={(organisation) => onChange(person, { organisation })}
        />
      </td>
      <td>
        <Fact person={person} />
      </td>
      <td>
        <PersonMenu {...props} />
      </td>
    </tr>
  );
}

function PersonMenu<Row extends Person>({
  people,
  person,
  onMove,
  onRemove,
  MenuItems,
}: PersonRowProps<Row>) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const name = person.name || t('members.someone');
  const remove = async (): Promise<void> => {
    if (await save(() => onRemove(person))) offerUndo(t('members.removed', { name }));
  };
  return (
    <RowMenu
      label={t('members.more', { name })}
      isFirst={people[0]?.id === person.id}
      isLast={people.at(-1)?.id === person.id}
      onMove={(direction) => onMove(person, direction)}
      removeLabel={t('remove')}
      onRemove={() => void remove()}
    >
      {MenuItems && <MenuItems person={person} people={people} />}
    </RowMenu>
  );
}
