import {
  Button,
  Input,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { stepFrom, type Fit, type Zoom } from './zoom.ts';
import styles from './PageTools.module.css';

interface PageToolsProps {
  /** Counted from 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly zoom: Zoom;
  /** What the zoom comes to in this window. */
  readonly scale: number;
  /** What pages can be made to fit. */
  readonly fits: readonly Fit[];
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Turning pages, and how large they are drawn: parts of a toolbar. */
export function PageTools(props: PageToolsProps) {
  const { page, pageCount, onPage, ...zooming } = props;
  const { t } = useTranslation();
  return (
    <>
      <Tool
        label={t('preview.previousPage')}
        icon={<ChevronLeftRegular />}
        disabled={page <= 0}
        onClick={() => onPage(page - 1)}
      />
      <PageField page={page} pageCount={pageCount} onPage={onPage} />
      <Tool
        label={t('preview.nextPage')}
        icon={<ChevronRightRegular />}
        disabled={page >= pageCount - 1}
        onClick={() => onPage(page + 1)}
      />
      <span className={styles.divider} />
      <ZoomTools {...zooming} />
    </>
  );
}

/** How large what is shown is drawn. */
export function ZoomTools({
  zoom,
  scale,
  fits,
  onZoom,
}: Pick<PageToolsProps, 'zoom' | 'scale' | 'fits' | 'onZoom'>) {
  const { t } = useTranslation();
  const zoomTo = (direction: 1 | -1) => onZoom({ kind: 'scale', scale: stepFrom(scale, direction) });
  return (
    <>
      <Tool
        label={t('preview.zoomOut')}
        icon={<ZoomOutRegular />}
        disabled={stepFrom(scale, -1) === scale}
        onClick={() => zoomTo(-1)}
      />
      <span className={styles.scale}>{t('preview.percent', { percent: Math.round(scale * 100) })}</span>
      <Tool
        label={t('preview.zoomIn')}
        icon={<ZoomInRegular />}
        disabled={stepFrom(scale, 1) === scale}
        onClick={() => zoomTo(1)}
      />
      <ZoomMenu zoom={zoom} fits={fits} onZoom={onZoom} />
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** One that can do nothing just now keeps the focus, which would otherwise be lost. */
function Tool({ label, icon, disabled, onClick }: ToolProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={disabled} onClick={onClick} />
    </Tooltip>
  );
}

type PageFieldProps = Pick<PageToolsProps, 'page' | 'pageCount' | 'onPage'>;

/** The page that is being looked at, and where another can be typed. */
function PageField({ page, pageCount, onPage }: PageFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1 && wanted <= pageCount) onPage(wanted - 1);
    setTyped(null);
  };
  return (
    <>
      <Input
        className={styles.pageField ?? ''}
        aria-label={t('preview.pageField')}
        inputMode="numeric"
        value={typed ?? (pageCount === 0 ? '' : String(page + 1))}
        onFocus={(event) => event.target.select()}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={go}
        onKeyDown={(event) => event.key === 'Enter' && go()}
      />
      <span className={styles.of}>{t('preview.of', { count: pageCount })}</span>
    </>
  );
}

const ON_PAPER: Zoom = { kind: 'scale', scale: 1 };

function ZoomMenu({ zoom, fits, onZoom }: Pick<PageToolsProps, 'zoom' | 'fits' | 'onZoom'>) {
  const { t } = useTranslation();
  const name = zoom.kind === 'fit' ? zoom.fit : zoom.scale === 1 ? 'paper' : null;
  return (
    <Menu
      checkedValues={{ zoom: name === null ? [] : [name] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
        const fit = fits.find((each) => each === chosen);
        onZoom(fit ? { kind: 'fit', fit } : ON_PAPER);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">
          {t(`preview.zoom.${name ?? 'other'}`)}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {[...fits, 'paper' as const].map((each) => (
            <MenuItemRadio key={each} name="zoom" value={each}>
              {t(`preview.zoom.${each}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
