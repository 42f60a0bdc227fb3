import type { XmlComponent } from 'docx';
import { DocumentDefaults, ImportedXmlComponent } from 'docx';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

/** The styles that every Word file has under everything else, with the ids a Danish Word gives them. */
const DEFAULT_STYLES = {
  character: `<w:style w:type="character" w:default="1" w:styleId="Standardskrifttypeiafsnit">
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>
  </w:style>`,
  table: `<w:style w:type="table" w:default="1" w:styleId="Tabel-Normal">
    <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
      <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>
    </w:tblCellMar></w:tblPr>
  </w:style>`,
  numbering: `<w:style w:type="numbering" w:default="1" w:styleId="Ingenoversigt">
    <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
  </w:style>`,
} as const;
export const defaultStyleTypes = ['character', 'table', 'numbering'] as const;

/** Font and proofing language of the whole document. */
export function createDocumentDefaults({ font, language }: LayoutProfile): XmlComponent {
  return new DocumentDefaults({
    run: { font, language: { value: language, eastAsia: language } },
  });
}

export function createDefaultStyle(type: (typeof defaultStyleTypes)[number]): XmlComponent {
  return ImportedXmlComponent.fromXmlString(DEFAULT_STYLES[type].replaceAll(/>\s+</g, '><'));
}
