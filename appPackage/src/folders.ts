/** Where the manifest, the texts of the languages and the icons are. */
export const packageFolder = new URL('../', import.meta.url);

/** Where the finished package goes. */
export const artifactsFolder = new URL('../../artifacts/', import.meta.url);
