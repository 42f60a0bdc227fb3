import {
  withLayoutValue,
  withLayoutWord,
  type LayoutField,
  type LayoutValues,
} from '#shared/layouts/changes/layoutFields.ts';
import type { LayoutWord, Logo } from '#shared/model/layoutChanges.ts';
import type { Template } from '#shared/model/template.ts';
import { changeStoredBody } from './bodies.ts';

/** Gives one field of the body's layout a value that it may hold. */
export async function changeLayout<Field extends LayoutField>(
  bodyId: string,
  field: Field,
  value: LayoutValues[Field],
): Promise<void> {
  await changeStoredBody(bodyId, 'changeLayout', (body) => ({
    layoutChanges: withLayoutValue(body, field, value),
  }));
}

/** Gives one of the form's words another wording; blank: the form's own. */
export async function changeLayoutWord(bodyId: string, word: LayoutWord, text: string): Promise<void> {
  await changeStoredBody(bodyId, 'changeLayout', (body) => ({
    layoutChanges: withLayoutWord(body, word, text),
  }));
}

/** Lets a field say what the form says again. */
export async function resetLayoutField(bodyId: string, field: LayoutField): Promise<void> {
  await changeStoredBody(bodyId, 'resetLayout', (body) => ({
    layoutChanges: withLayoutValue(body, field, null),
  }));
}

export async function resetLayoutWord(bodyId: string, word: LayoutWord): Promise<void> {
  await changeStoredBody(bodyId, 'resetLayout', (body) => ({
    layoutChanges: withLayoutWord(body, word, ''),
  }));
}

/** Lets everything be as the form has it, without a logo or a template. */
export async function resetLayout(bodyId: string): Promise<void> {
  await changeStoredBody(bodyId, 'resetLayout', () => ({ layoutChanges: {} }));
}

/** Puts a logo on the body's documents, changes it, or takes it away (null). Its file must be in the file store. */
export async function changeLogo(bodyId: string, logo: Logo | null): Promise<void> {
  await changeStoredBody(bodyId, 'changeLogo', ({ layoutChanges: { logo: _before, ...others } }) => ({
    layoutChanges: logo === null ? others : { ...others, logo },
  }));
}

/** Lets the body's documents follow a template, or the form alone again (null). Its file must be in the file store. */
export async function changeTemplate(bodyId: string, template: Template | null): Promise<void> {
  await changeStoredBody(bodyId, 'changeTemplate', ({ layoutChanges: { template: _before, ...others } }) => ({
    layoutChanges: template === null ? others : { ...others, template },
  }));
}
