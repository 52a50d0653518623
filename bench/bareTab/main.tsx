import { Card, CardHeader, FluentProvider, Text, teamsLightTheme } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a tab of Teams in React and Fluent UI draws: it asks nobody for anything. */
function BareTab() {
  return (
    <FluentProvider theme={teamsLightTheme}>
      <main>
        <h1>Bare</h1>
        <Card>
          <CardHeader header={<Text weight="semibold">A card</Text>} description={<Text>That says what it is.</Text>} />
          <Text>And some text, as a page has it.</Text>
        </Card>
      </main>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BareTab />
    </StrictMode>,
  );
}
