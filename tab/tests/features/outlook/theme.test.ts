import { expect, it } from 'vitest';
import { themeOfOffice } from '../../../src/features/outlook/office/theme';
import { readMessage } from '../../../src/features/outlook/signIn/dialogMessage';

it.each([
  ['FFFFFF', 'light'],
  ['f3f2f1', 'light'],
  ['262626', 'dark'],
  ['0A0A0A', 'dark'],
  ['000000', 'contrast'],
])('A body of %s is drawn %s', (bodyBackgroundColor, theme) => {
  expect(themeOfOffice({ bodyBackgroundColor, bodyForegroundColor: '808080' }, false)).toBe(theme);
});

it('Contrast that the system forces wins, and an Outlook that says nothing decides nothing', () => {
  expect(themeOfOffice({ bodyBackgroundColor: 'FFFFFF' }, true)).toBe('contrast');
  expect(themeOfOffice({ isDarkTheme: true }, false)).toBe('dark');
  expect(themeOfOffice({ bodyBackgroundColor: 'white' }, false)).toBeNull();
  expect(themeOfOffice(undefined, false)).toBeNull();
});

it('A message of the sign-in window is read for what it is', () => {
  expect(readMessage('{"token":"t","expires":5}')).toEqual({ token: 't', expires: 5 });
  expect(readMessage('{"refused":"AADSTS50011","expires":0,"token":1}')).toEqual({
    refused: 'AADSTS50011',
    expires: 0,
  });
  expect(readMessage('setImmediate$0')).toBeNull();
  expect(readMessage('null')).toBeNull();
});
