// Draws cards as clients of Teams do, each theme with its own colours, and tells what is wrong with a card.
// Beside it in the page: adaptivecards, ajv and the schema.
const themes = {
  Light: { text: '#242424', subtle: '#616161', accent: '#5b5fc7', card: '#ffffff', emphasis: '#f5f5f5', line: '#e0e0e0', page: '#f0f0f0' },
  Dark: { text: '#ffffff', subtle: '#adadad', accent: '#aab1fa', card: '#292929', emphasis: '#1f1f1f', line: '#525252', page: '#141414' },
  'High contrast': { text: '#ffffff', subtle: '#ffffff', accent: '#ffff01', card: '#000000', emphasis: '#000000', line: '#ffffff', page: '#000000' },
};

const font = { fontFamily: 'Segoe UI, Noto Sans, sans-serif', fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 }, fontWeights: { lighter: 200, default: 400, bolder: 600 } };

const hostConfig = ({ text, subtle, accent, card, emphasis, line }) => {
  const colour = (value, ofSubtle = value) => ({ default: value, subtle: ofSubtle });
  const foregroundColors = { default: colour(text, subtle), accent: colour(accent) };
  return new AdaptiveCards.HostConfig({
    supportsInteractivity: true,
    fontTypes: { default: font, monospace: font },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: { default: { backgroundColor: card, foregroundColors }, emphasis: { backgroundColor: emphasis, foregroundColors } },
    actions: { actionsOrientation: 'Horizontal', actionAlignment: 'Left', buttonSpacing: 8, maxActions: 6 },
  });
};

const isRight = (() => {
  let check;
  return (card, schema) => {
    check ??= new Ajv({ allErrors: true, meta: false, schemaId: '$id', validateSchema: false, unknownFormats: 'ignore' }).compile(schema);
    return check(card) ? [] : check.errors.map(({ dataPath, message }) => `${dataPath} ${message}`);
  };
})();

/** Draws the card below the others; answers with what is wrong with it. */
globalThis.drawCard = (json, theme, schema) => {
  const colours = themes[theme];
  document.body.style.cssText = `margin:0;padding:12px;background:${colours.page}`;
  const target = AdaptiveCards.Version.parse(json.version, new AdaptiveCards.SerializationContext());
  const context = new AdaptiveCards.SerializationContext(target);
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig(colours);
  card.parse(json, context);
  const problems = isRight(json, schema);
  for (let at = 0; at < context.eventCount; at++) {
    const { message } = context.getEventAt(at);
    if (!message.endsWith('for property "lang".')) { problems.push(message); } // its pattern is global, so it refuses every second card
  }

  problems.push(...card.validateProperties().validationEvents.map(({ message }) => message));

  const frame = document.createElement('article');
  frame.style.cssText = 'margin-bottom:12px;border-radius:4px;overflow:hidden';
  frame.append(card.render());
  for (const button of frame.querySelectorAll('button')) { button.style.cssText = `font:inherit;color:${colours.text};background:${colours.card};border:1px solid ${colours.text};border-radius:4px;padding:5px 12px`; }
  document.querySelector('main').append(frame);
  if (frame.scrollWidth > frame.clientWidth) { problems.push(`wider than the conversation: ${frame.scrollWidth} > ${frame.clientWidth}`); }
  return { problems, text: frame.innerText, direction: getComputedStyle(frame.firstElementChild).direction };
};
