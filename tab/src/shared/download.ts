/** Hands the person a file. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser may start to read only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** A title as a file's name that any system takes: nothing that leads elsewhere, and nothing that cannot be seen. */
export const fileName = (title: string, extension: string): string =>
  `${title
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .replaceAll(/[\\/:*?"<>|\s]+/gu, ' ')
    .slice(0, 100)
    .replaceAll(/^[. ]+|[. ]+$/gu, '')}.${extension}`;
