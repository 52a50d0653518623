import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderHook } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { expect, it } from 'vitest';
import { loadTexts } from '../../src/app/texts';
import { startI18n } from '../../src/shared/i18n/i18n';
import { usePointName } from '../../src/shared/ladder/usePointName';

const wrapper = ({ children }: PropsWithChildren) => <I18nProvider i18n={i18n}>{children}</I18nProvider>;

it.each([
  ['de', true, 'Meistens'],
  ['ar', true, 'غالبًا'],
  ['de', false, 'Mostly'],
] as const)(
  'A point in %s is called by our own word only where the ladder has no scale (%s)',
  async (language, isDefault, name) => {
    await startI18n(loadTexts, language);
    const { result } = renderHook(usePointName, { wrapper });

    expect(result.current({ name: 'Mostly', order: 3, isDefault })).toBe(name);
  },
);
