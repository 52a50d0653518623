// Stands in for Office.js, and for the Outlook behind it. What this one says is put in place of the hole.
(() => {
  const said = {{said}};
  const invite = { type: said.bodyType, content: said.body };
  const outlook = { calls: [], invite, asked: [], handlers: new Map(), change };
  window.outlook = outlook;

  // As Office.js does: https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
  window.history.replaceState = null;
  window.history.pushState = null;

  const CoercionType = { Html: 'html', Text: 'text' };
  const AsyncResultStatus = { Succeeded: 'succeeded', Failed: 'failed' };
  const EventType = {
    OfficeThemeChanged: 'officeThemeChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    RecurrenceChanged: 'olkRecurrenceChanged',
    DialogMessageReceived: 'dialogMessageReceived',
    DialogEventReceived: 'dialogEventReceived',
  };

  const later = (done, result) => setTimeout(() => done(result), 0);
  const succeed = (done, value) => later(done, { status: AsyncResultStatus.Succeeded, value });
  const fail = (done, message) => later(done, { status: AsyncResultStatus.Failed, error: { code: 9000, message } });
  const telling = (value) => ({ getAsync: (done) => succeed(done, value()) });
  const plain = (html) => {
    const page = new DOMParser().parseFromString(html.replace(/<\/(p|li|div)>|<br>/g, '$&\n'), 'text/html');
    return page.body.textContent;
  };

  function write(name, content, { coercionType }, done) {
    outlook.calls.push({ name, content, coercionType });
    if (invite.type === CoercionType.Text && coercionType === CoercionType.Html) {
      fail(done, 'The body is plain text.');
      return;
    }
    if (said.refuses) {
      fail(done, 'The item is locked.');
      return;
    }
    const isIgnored = name === 'prependAsync' && said.ignoresPrepend;
    if (!isIgnored) {
      invite.content = name === 'prependAsync' ? content + invite.content : invite.content.replace('|', content);
    }
    succeed(done);
  }

  const attendees = () => said.guests.map((emailAddress) => ({ emailAddress, displayName: emailAddress }));
  const organizing = {
    itemType: 'appointment',
    seriesId: said.seriesId,
    subject: telling(() => said.subject),
    recurrence: telling(() => (said.isSeries ? { recurrenceType: 'weekly' } : null)),
    requiredAttendees: telling(attendees),
    optionalAttendees: telling(() => []),
    addHandlerAsync: (type, handler) => outlook.handlers.set(type, handler),
    removeHandlerAsync: (type) => outlook.handlers.delete(type),
    body: {
      getTypeAsync: (done) => succeed(done, invite.type),
      getAsync: (type, done) => succeed(done, invite.type === CoercionType.Html ? plain(invite.content) : invite.content),
      prependAsync: (content, options, done) => write('prependAsync', content, options, done),
      setSelectedDataAsync: (content, options, done) => write('setSelectedDataAsync', content, options, done),
      setAsync: () => {
        outlook.calls.push({ name: 'setAsync' });
        console.error('setAsync takes the link to join with it.');
      },
    },
  };
  const reading = { itemType: 'appointment', subject: said.subject, body: { getAsync: organizing.body.getAsync } };

  window.Office = {
    onReady: () => (said.isOutlook ? Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }) : new Promise(() => {})),
    HostType: { Outlook: 'Outlook' },
    CoercionType,
    AsyncResultStatus,
    EventType,
    MailboxEnums: { ItemType: { Appointment: 'appointment', Message: 'message' } },
    context: {
      displayLanguage: said.locale,
      officeTheme: said.theme,
      requirements: { isSetSupported: (set) => said.supports.includes(set) },
      mailbox: {
        item: said.isOrganizer ? organizing : reading,
        addHandlerAsync: (type, handler) => outlook.handlers.set(type, handler),
      },
      ui: { displayDialogAsync: openDialog, messageParent: (text) => window.opener.postMessage({ toPane: text }, window.origin) },
    },
  };

  function openDialog(address, options, done) {
    outlook.asked.push('dialog');
    const handlers = new Map();
    const opened = window.open(address, '_blank', 'popup');
    window.addEventListener('message', ({ source, data }) => {
      if (source === opened && data.toPane) handlers.get(EventType.DialogMessageReceived)?.({ message: data.toPane });
    });
    succeed(done, { addEventHandler: (type, handler) => handlers.set(type, handler), close: () => opened.close() });
  }

  function change(changes) {
    Object.assign(said, changes);
    if (changes.theme) outlook.handlers.get(EventType.OfficeThemeChanged)?.({ officeTheme: said.theme });
    if (changes.guests) outlook.handlers.get(EventType.RecipientsChanged)?.({});
  }

  // https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
  if (said.supports.includes('NestedAppAuth')) {
    const listeners = [];
    const account = said.account;
    const answer = (requestId, rest) => {
      const text = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...rest });
      setTimeout(() => listeners.forEach((listener) => listener(text)), 0);
    };
    const granted = ({ scope }) => ({
      success: true,
      account,
      token: { access_token: said.token, id_token: said.token, expires_in: 3600, scope, properties: null },
    });
    const refused = (status) => ({ success: false, error: { status } });
    window.nestedAppAuthBridge = {
      addEventListener: (_, listener) => listeners.push(listener),
      removeEventListener: () => {},
      postMessage: (text) => {
        const { method, requestId, tokenParams } = JSON.parse(text);
        outlook.asked.push(tokenParams?.scope.endsWith('/.default') ? 'consent' : method);
        if (method === 'GetInitContext') answer(requestId, { success: true, initContext: { sdkName: 'stand-in', sdkVersion: '1' } });
        else if (method === 'GetToken') answer(requestId, said.silent ? granted(tokenParams) : refused('USER_INTERACTION_REQUIRED'));
        else answer(requestId, said.popup === 'grants' ? granted(tokenParams) : refused(said.popup === 'cancels' ? 'USER_CANCEL' : 'PERSISTENT_ERROR'));
      },
    };
  }
})();
