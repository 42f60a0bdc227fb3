import type { Locator, Page } from '@playwright/test';
import { encodePng } from '../../../scripts/icons/png.ts';
import { chooseFiles, type FileForTest } from './files.ts';

/** A square picture with a frame and a diagonal, so that one sees which way it is turned. `size` in pixels. */
export function pngFile(name: string, size: number): FileForTest {
  const buffer = encodePng(size, (x, y) => {
    const isFrame = Math.min(x, y, size - 1 - x, size - 1 - y) < size / 24;
    return isFrame || Math.abs(x - y) < size / 24 ? [0x1f, 0x3a, 0x5f, 255] : [0xe3, 0xea, 0xf2, 255];
  });
  return { name, mimeType: 'image/png', buffer };
}

/** Text that stands in the metadata of `photoFile`, in place of where and by whom it was taken. */
export const SECRET = 'Taget af Inger Lund, Skovvej 4';

/** A photograph of `width` by `height` pixels, held sideways, that says so and says where it was taken. */
export async function photoFile(page: Page, width: number, height: number): Promise<FileForTest> {
  const base64 = await page.evaluate(
    ([across, down]) => {
      const canvas = document.createElement('canvas');
      canvas.width = across;
      canvas.height = down;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#2a8fad';
      context.fillRect(0, 0, across / 2, down);
      return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
    },
    [width, height] as const,
  );
  const jpeg = Buffer.from(base64, 'base64');
  // After the two bytes that every JPEG begins with.
  const buffer = Buffer.concat([jpeg.subarray(0, 2), turnedWithSecret(), jpeg.subarray(2)]);
  return { name: 'Foto.jpg', mimeType: 'image/jpeg', buffer };
}

/** An EXIF segment: orientation 6 (turn right), and a description. */
function turnedWithSecret(): Buffer {
  const secret = Buffer.from(`${SECRET}\0`, 'latin1');
  const directory = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  directory.write('II*\0', 'latin1');
  directory.writeUInt32LE(8, 4);
  directory.writeUInt16LE(2, 8);
  entry(directory, 10, { tag: 0x010e, type: 2, count: secret.length, value: directory.length });
  entry(directory, 22, { tag: 0x0112, type: 3, count: 1, value: 6 });
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), directory, secret]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function entry(
  directory: Buffer,
  at: number,
  { tag, type, count, value }: { tag: number; type: number; count: number; value: number },
): void {
  directory.writeUInt16LE(tag, at);
  directory.writeUInt16LE(type, at + 2);
  directory.writeUInt32LE(count, at + 4);
  directory.writeUInt32LE(value, at + 8);
}

/** Chooses files as pictures for the section that has the cursor; the system's own dialog cannot be driven. */
export async function choosePictures(page: Page, ...files: FileForTest[]): Promise<void> {
  await chooseFiles(page, () => page.getByRole('button', { name: 'Indsæt billede' }).click(), ...files);
}

/** Lets the drawing of pictures anew, with which they are read, wait until what it returns is called. */
export async function holdPictures(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const canvas = HTMLCanvasElement.prototype;
    const own: unknown = Reflect.get(canvas, 'toBlob');
    const waiting: (() => void)[] = [];
    canvas.toBlob = function hold(this: HTMLCanvasElement, ...args) {
      waiting.push(() => this.toBlob(...args));
    };
    return () => {
      Reflect.set(canvas, 'toBlob', own);
      for (const goOn of waiting) goOn();
    };
  });
  return () => held.evaluate((goOn) => goOn());
}

/** Answers the question about a picture and waits until it is gone, or asks about the next picture. */
export async function describe(page: Page, alt: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Hvad viser billedet?' }).fill(alt);
  await dialog.getByRole('button', { name: 'Indsæt' }).click();
  await page.waitForFunction(
    (answered) => document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')?.value !== answered,
    alt,
  );
}

/** Lets `how` happen to an element with these files at hand, as the system would. */
export async function transferFiles(
  target: Locator,
  how: 'paste' | 'drop',
  files: readonly FileForTest[],
  html = '',
): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    base64: buffer.toString('base64'),
  }));
  await target.evaluate(
    (element, { kind, copied, text }) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of copied) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      if (text !== '') transfer.setData('text/html', text);
      const { left, bottom, width } = element.getBoundingClientRect();
      const at = { clientX: left + width - 4, clientY: bottom - 6, bubbles: true, cancelable: true };
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: transfer, ...at }),
      );
    },
    { kind: how, copied: sent, text: html },
  );
}

/** Whether every picture in the element is drawn, and how large its file is, in pixels. */
export function drawnPictures(element: Locator): Promise<{ alt: string; width: number; height: number }[]> {
  return element.locator('.pictureFrame img').evaluateAll((images) =>
    images.map((image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
      return { alt: image.alt, width: image.naturalWidth, height: image.naturalHeight };
    }),
  );
}
