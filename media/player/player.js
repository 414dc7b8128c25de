// The page of the player: plays what it is told, from the place it is told, and remembers how far it was.
(() => {
  /* global acquireVsCodeApi, document, window */
  const host = acquireVsCodeApi();
  const step = 5;
  const element = (id) => document.getElementById(id);
  const stage = element('stage');
  /** @type {HTMLMediaElement | null} */
  let media = null;
  let told = null;

  window.addEventListener('message', ({ data }) => {
    const state = host.getState();
    const isKnown = state?.source === data.source && state?.from === data.from;
    show(data, told === null && isKnown ? state.time : data.from);
  });

  function show(message, time) {
    const isAnother = message.source !== told?.source;
    told = message;
    element('heading').textContent = message.heading;
    element('words').textContent = message.words;
    element('unplayable').hidden = true;
    element('unplayable').textContent = message.unplayable;
    if (isAnother) load(message);
    goTo(time);
  }

  function load({ source, hasPictures }) {
    media = document.createElement(hasPictures ? 'video' : 'audio');
    media.controls = true;
    media.preload = 'metadata';
    media.addEventListener('error', () => {
      element('unplayable').hidden = false;
      stage.hidden = true;
      element('buttons').hidden = true;
      element('keys').hidden = true;
    });
    media.addEventListener('timeupdate', remember);
    media.src = source;
    stage.hidden = false;
    element('buttons').hidden = false;
    element('keys').hidden = false;
    stage.replaceChildren(media);
  }

  function goTo(time) {
    if (!media) return;
    const wanted = media;
    const go = () => {
      wanted.currentTime = Math.max(0, time);
    };
    if (wanted.readyState >= 1) go();
    else wanted.addEventListener('loadedmetadata', go, { once: true });
  }

  function remember() {
    if (media && told) host.setState({ source: told.source, from: told.from, time: media.currentTime });
  }

  const actions = {
    back: () => media && goTo(media.currentTime - step),
    on: () => media && goTo(media.currentTime + step),
    passage: () => told && goTo(told.from),
    play: () => {
      if (!media) return;
      if (media.paused) media.play().catch(() => undefined);
      else media.pause();
    },
  };

  for (const [id, action] of Object.entries(actions)) element(id).addEventListener('click', action);

  // Before the recording's own controls, which have other steps.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isButton = event.target instanceof window.HTMLButtonElement;
      const action = { ArrowLeft: 'back', ArrowRight: 'on', Home: 'passage', ' ': 'play' }[event.key];
      if (!action || (isButton && event.key === ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      actions[action]();
    },
    true,
  );

  host.postMessage('ready');
})();
