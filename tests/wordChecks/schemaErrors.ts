import validate from '@ooxml-tools/validate';

/** What Microsoft's own Open XML rules find wrong in a Word file. */
export async function schemaErrors(bytes: Uint8Array): Promise<unknown[]> {
  return validate(bytes, 'docx', 'Microsoft365');
}
