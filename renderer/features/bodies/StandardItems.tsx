import { MenuItem } from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Body, StandardItem } from '#shared/model/body.ts';
import { changePlaceOfStandardItem, standardItemLists } from '../../database/bodyLists.ts';
import { save } from '../../stores/saving.ts';
import { BodyListEditor } from './BodyListEditor.tsx';
import { StandardItemFields } from './StandardItemFields.tsx';
import styles from './BodyForm.module.css';

const places = ['first', 'last'] as const satisfies readonly StandardItem['place'][];

/** The items that every new meeting has, at either end of the agenda. */
export function StandardItems({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  return places.map((place) => (
    <div key={place} className={styles.part}>
      <h4 className={styles.partTitle}>{t(`bodies.standardItems.${place}`)}</h4>
      <BodyListEditor
        body={body}
        list={standardItemLists[place]}
        label={t(`bodies.standardItems.${place}`)}
        newEntry={{ title: '', place, recommendationPoints: [], text: '' }}
        addText={t('bodies.addStandardItem')}
        nameOf={({ title }) => title}
        Fields={StandardItemFields}
        menuItems={(index) => (
          <MenuItem
            icon={<ArrowSortRegular />}
            onClick={() => void save(() => changePlaceOfStandardItem(body.id, place, index))}
          >
            {t(`bodies.moveFrom.${place}`)}
          </MenuItem>
        )}
      />
    </div>
  ));
}
