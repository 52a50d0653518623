import { Card, CardHeader, FluentProvider, Text, teamsLightTheme } from '@fluentui/react-components';
import { app, authentication } from '@microsoft/teams-js';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Statement {
  id: string;
  text: string;
}

interface Level {
  capabilities: { name: string; expectations: Statement[] }[];
}

/** The least that a tab of Teams does to show what is for people of the tenant alone: its host, a token, one request. */
async function read(): Promise<Level> {
  await app.initialize();
  await app.getContext();
  const token = await authentication.getAuthToken();
  const answer = await fetch('/api/ladders/engineering/levels/L4', { headers: { Authorization: `Bearer ${token}` } });
  return (await answer.json()) as Level;
}

function ReadingTab() {
  const [level, setLevel] = useState<Level>();
  useEffect(() => {
    void read().then(setLevel);
  }, []);
  return (
    <FluentProvider theme={teamsLightTheme}>
      <main>
        <h1>Reading</h1>
        {level?.capabilities.map(({ name, expectations }) => (
          <Card key={name}>
            <CardHeader header={<Text weight="semibold">{name}</Text>} />
            {expectations.map(({ id, text }) => (
              <Text key={id}>{text}</Text>
            ))}
          </Card>
        ))}
        {level && <Text>All read.</Text>}
      </main>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ReadingTab />
    </StrictMode>,
  );
}
