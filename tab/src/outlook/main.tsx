// Office.js takes these from the page; what is taken from the object is still there on its prototype.
Reflect.deleteProperty(window.history, 'replaceState');
Reflect.deleteProperty(window.history, 'pushState');

const isDialog = new URLSearchParams(window.location.search).has('dialog') || hasAnswer();

if (isDialog) await (await import('./dialog')).runDialog();
else await (await import('./pane')).showPane();

/** Whether the authority sends somebody back who has signed in. */
function hasAnswer(): boolean {
  const parameters = new URLSearchParams(window.location.search);
  return parameters.has('state') && (parameters.has('code') || parameters.has('error'));
}
export {};
