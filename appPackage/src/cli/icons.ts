import { writeFile } from 'node:fs/promises';
import { packageFolder } from '../folders.ts';
import { icons, render } from '../icons/render.ts';

for (const { picture, drawing, size } of icons) {
  await writeFile(new URL(picture, packageFolder), await render(drawing, size));
}
