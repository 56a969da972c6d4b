const api = globalThis.browser ?? globalThis.chrome;

// The panel opens first and without any await: later the click no longer counts as one.
api.action.onClicked.addListener((tab) => {
  if (api.sidePanel) api.sidePanel.open({ tabId: tab.id });
  else api.sidebarAction.open();
  void readTitle(tab.id).then((read) => api.storage.local.set({ read }));
});

// The worker answers how reading another tab goes without a click on it.
api.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message.read === undefined) return false;
  void readTitle(message.read).then(answer);
  return true;
});

async function readTitle(tabId) {
  try {
    const [injected] = await api.scripting.executeScript({ target: { tabId }, func: () => document.title });
    return `read: ${injected.result}`;
  } catch (error) {
    return `refused: ${error.message}`;
  }
}
