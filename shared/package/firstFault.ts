import { z } from 'zod';

type AnySchema = z.core.$ZodType;

/**
 * Says, as one technical line, where content first breaks a schema and how; null where it is as it should be, but for
 * what a schema asks of an object or a list as a whole. It stops there, and so is asked of what a stranger sent before zod is: zod
 * describes every fault that it finds, and of a hundred thousand in one another, which are a few kilobytes in a package,
 * that takes a minute and gigabytes.
 */
export function firstFault(schema: AnySchema, content: unknown): string | null {
  const fault = find(schema, content);
  return fault && `${fault.path.join('.')}: ${fault.message}`;
}

interface Fault {
  /** From the outermost to the innermost. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function find(schema: AnySchema, value: unknown): Fault | null {
  if (schema instanceof z.ZodLazy) return find(schema.unwrap(), value);
  if (isWrapper(schema))
    return value === null || value === undefined ? own(schema, value) : find(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return inList(schema, value);
  if (!isObject(value)) return own(schema, value);
  if (schema instanceof z.ZodObject) return inObject(schema, value);
  const option = schema instanceof z.ZodDiscriminatedUnion ? optionFor(schema, value) : undefined;
  return option ? find(option, value) : own(schema, value);
}

/** What zod itself finds, where nothing can be in anything. */
function own(schema: AnySchema, value: unknown): Fault | null {
  const [issue] = z.safeParse(schema, value).error?.issues ?? [];
  if (!issue) return null;
  return { path: issue.path.map(String), message: issue.message };
}

function inList(schema: z.ZodArray, values: readonly unknown[]): Fault | null {
  // A list may have to hold something.
  if (values.length === 0) return own(schema, values);
  return firstOf(values.entries(), () => schema.element);
}

function inObject(schema: z.ZodObject, value: object): Fault | null {
  const { shape } = schema;
  const isStrict = schema.def.catchall instanceof z.ZodNever;
  const stranger = isStrict && Object.keys(value).find((key) => !Object.hasOwn(shape, key));
  if (typeof stranger === 'string') return { path: [stranger], message: 'Unrecognized key' };
  const missing = Object.keys(shape).find((key) => !Object.hasOwn(value, key) && !mayBeLeftOut(shape[key]));
  if (missing !== undefined) return { path: [missing], message: 'Missing' };
  return firstOf(Object.entries(value), (key) =>
    // Not what every object has, such as a constructor.
    Object.hasOwn(shape, key) ? shape[key] : undefined,
  );
}

function firstOf<Key extends string | number>(
  entries: Iterable<readonly [Key, unknown]>,
  schemaOf: (key: Key) => AnySchema | undefined,
): Fault | null {
  for (const [key, value] of entries) {
    const schema = schemaOf(key);
    const fault = schema && find(schema, value);
    if (fault) return { ...fault, path: [key, ...fault.path] };
  }
  return null;
}

/** The kind that the value says it is of; undefined where it is of none. */
function optionFor({ def }: z.ZodDiscriminatedUnion, value: object): AnySchema | undefined {
  const kind: unknown = Reflect.get(value, def.discriminator);
  return def.options.find((option) => {
    const kinds = option instanceof z.ZodObject ? option.shape[def.discriminator] : undefined;
    return kinds !== undefined && z.safeParse(kinds, kind).success;
  });
}

type Omissible = z.ZodOptional | z.ZodExactOptional | z.ZodDefault;

function mayBeLeftOut(schema: AnySchema | undefined): schema is Omissible {
  return (
    schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault
  );
}

function isWrapper(schema: AnySchema): schema is Omissible | z.ZodNullable {
  return mayBeLeftOut(schema) || schema instanceof z.ZodNullable;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
