import { getSchema, type JSONContent } from '@tiptap/core';
import { DOMParser, DOMSerializer, Node, type Schema } from '@tiptap/pm/model';
import type { SectionKind } from '#shared/model/section.ts';
import { extensionsFor } from './extensions.ts';

/**
 * A text as an editor of this kind of section can show it. A package from elsewhere may hold one that it cannot, such as
 * a recommendation's points in an ordinary section; the editor would show it empty, and typing would overwrite it. So it
 * goes through HTML, whose parser finds a place for every word.
 */
export function fittingContent(kind: SectionKind, content: JSONContent): JSONContent {
  const schema = schemaOf(kind);
  try {
    Node.fromJSON(schema, content).check();
    return content;
  } catch {
    // The recommendation's schema knows every node that the model does.
    const every = schemaOf('recommendation');
    const page = document.createElement('div');
    page.append(DOMSerializer.fromSchema(every).serializeFragment(Node.fromJSON(every, content).content));
    return DOMParser.fromSchema(schema).parse(page).toJSON();
  }
}

const schemas = new Map<SectionKind, Schema>();

/** Made once: it takes longer than everything else here. */
function schemaOf(kind: SectionKind): Schema {
  const schema = schemas.get(kind) ?? getSchema(extensionsFor(kind));
  schemas.set(kind, schema);
  return schema;
}
