// Keys, focus and selection. All decisions are made by the program; this only tells it what was pressed, one by one and in order.
(() => {
    'use strict';
    const singles = {
        a: 'accept', x: 'reject', i: 'unsure', e: 'correct', s: 'split', m: 'merge', n: 'note', u: 'undo', U: 'redo',
        j: 'next', k: 'previous', c: 'conflict', h: 'help', '?': 'help', v: 'value', t: 'take', '=': 'alike',
        '/': 'search', r: 'reason', '+': 'select',
    };
    const repeatable = new Set(['next', 'previous']);
    const storage = 'missing-offenders-single-keys';
    let page = null;
    let pending = 0;
    let keysOn = localStorage.getItem(storage) !== 'off';

    // Keys that somebody has given to actions, by action. They are kept in the browser: hands differ, not cases.
    const ownStorage = 'missing-offenders-own-keys';
    let own = {};
    try { own = JSON.parse(localStorage.getItem(ownStorage)) ?? {}; } catch { /* as they came */ }
    const keyOf = action => own[action] ?? Object.keys(singles).find(key => singles[key] === action);
    const actionOf = key => Object.keys(own).find(action => own[action] === key) ?? (own[singles[key]] ? null : singles[key] ?? null);
    const nameOf = key => /^[A-Z]$/.test(key) ? `Shift+${key}` : key.toUpperCase();
    let waiting = null;

    function nameKeys() {
        document.querySelectorAll('kbd[data-action]').forEach(kbd => {
            const name = nameOf(keyOf(kbd.dataset.action));
            if (kbd.textContent === name) return;
            kbd.textContent = name;
            kbd.closest('[aria-keyshortcuts]')?.setAttribute('aria-keyshortcuts', name);
        });
    }

    function keepKeys(changed) {
        own = changed;
        localStorage.setItem(ownStorage, JSON.stringify(own));
        nameKeys();
    }

    function askForKey(button) {
        if (!button.dataset.rekey) {
            keepKeys({});
            return;
        }
        waiting = button;
        button.textContent = 'Press a key';
    }

    // The key that is waited for does nothing else.
    function rekey(event) {
        if (!waiting || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
        const action = waiting.dataset.rekey;
        const taken = actionOf(event.key);
        const fits = event.key.length === 1 && !/[0-9\s]/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (fits && (!taken || taken === action)) keepKeys({ ...own, [action]: event.key });
        document.getElementById('key-problem').textContent = fits && taken && taken !== action ? `${nameOf(event.key)} does something else: change that first.`
            : fits || event.key === 'Escape' ? '' : 'This must be a letter or a sign.';
        waiting.textContent = 'Change';
        waiting = null;
        event.preventDefault();
        event.stopImmediatePropagation();
    }

    const tell = action => page?.invokeMethodAsync('Key', action);
    const isTyping = target => target.matches?.('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
    const focus = id => document.getElementById(id)?.focus();

    function place(node, offset) {
        const element = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node.childNodes[offset] ?? node.lastChild)?.closest?.('[data-at]');
        return element ? Number(element.dataset.at) + (node.nodeType === Node.TEXT_NODE ? offset : 0) : null;
    }

    function addSelection() {
        const selection = getSelection();
        const text = document.getElementById('text');
        if (!selection || selection.isCollapsed || !text?.contains(selection.anchorNode)) {
            tell('add');
            return;
        }
        const range = selection.getRangeAt(0);
        const start = place(range.startContainer, range.startOffset);
        const end = place(range.endContainer, range.endOffset);
        if (start !== null && end !== null && page) {
            page.invokeMethodAsync('Selected', start, end);
        }
    }

    function withModifier(event) {
        const key = event.key.toLowerCase();
        if (event.altKey || event.shiftKey && key !== 'z') return null;
        if (event.key === 'Enter') return 'save';
        if (isTyping(event.target)) return null;
        return key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    }

    function pressed(event) {
        if (!page || event.isComposing) return;
        const typing = isTyping(event.target);
        let action = null;
        if (event.ctrlKey || event.metaKey) {
            action = withModifier(event);
        } else if (event.altKey) {
            return;
        } else if (event.key === 'Escape') {
            action = 'leave';
        } else if (typing) {
            return;
        } else if (event.target.id === 'queue' && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            action = event.key === 'ArrowDown' ? 'next' : 'previous';
        } else if (keysOn) {
            action = /^[0-9]$/.test(event.key) ? `way-${event.key}` : actionOf(event.key);
            if (!action && !event.target.closest('button, summary, a, input, .article') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
                action = event.key === 'ArrowDown' ? 'next' : 'previous';
            }
        }
        if (!action) return;
        event.preventDefault();
        if (event.repeat && !repeatable.has(action)) return;
        perform(action, event.target);
    }

    function perform(action, target) {
        // Keys that follow at once belong to the record, not to the form that is still on the screen. The program knows which is open.
        if (action === 'save') {
            (target.form ?? target.closest('form'))?.requestSubmit();
            if (target.closest('[data-panel]')) focus('queue');
        } else if (action === 'search' || action === 'reason') {
            focus(action);
        } else if ((action === 'value' || action === 'way-0') && document.getElementById('settle')) {
            // At once: digits that follow are the value, not keys of other ways.
            focus(action === 'value' ? 'value' : 'reason');
            tell(action);
        } else if (action === 'reject' && target.closest('[data-source]')) {
            page?.invokeMethodAsync('Wrong', target.closest('[data-source]').dataset.source);
        } else if (action === 'select') {
            addSelection();
        } else if (action === 'leave') {
            if (!isTyping(target) || target.closest('[data-panel]')) tell('leave');
            focus('queue');
        } else {
            tell(action);
        }
    }

    // A form that opens takes the focus; when it has gone, the queue has it again.
    let open = null;
    let settled = null;
    new MutationObserver(() => {
        if (Object.keys(own).length > 0) nameKeys();
        const main = document.querySelector('main[data-address]');
        if (main && main.dataset.address !== settled) settle(main.dataset.address);
        settled = main?.dataset.address ?? null;
        const panel = document.querySelector('[data-panel]');
        const wrong = panel?.querySelector('[aria-invalid]');
        if (wrong && document.activeElement?.id === 'queue') wrong.focus();
        if (panel === open) return;
        open = panel;
        const first = panel?.querySelector('[data-first]') ?? panel?.querySelector('input, textarea, select, button') ?? document.getElementById('queue');
        first?.focus();
        if (first?.matches('[data-first]')) first.select();
    }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['aria-invalid', 'data-address'] });

    document.addEventListener('keydown', rekey, { capture: true });
    document.addEventListener('keydown', pressed);
    // PNG is drawn by the browser, three times as fine as the screen: it has the fonts, and the program needs no drawer of its own.
    async function toPng(address, name) {
        const url = URL.createObjectURL(new Blob([await (await fetch(address)).text()], { type: 'image/svg+xml' }));
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width * 3, height: image.height * 3 });
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        URL.revokeObjectURL(url);
        const drawn = URL.createObjectURL(await new Promise(done => canvas.toBlob(done, 'image/png')));
        Object.assign(document.createElement('a'), { href: drawn, download: name }).click();
        setTimeout(() => URL.revokeObjectURL(drawn), 10000);
    }

    document.addEventListener('click', event => {
        const png = event.target.closest('a[data-png]');
        if (png) {
            event.preventDefault();
            toPng(png.href, png.dataset.png);
            return;
        }
        const asked = event.target.closest('[data-rekey]');
        if (asked) askForKey(asked);
        const chosen = event.target.closest('[data-figure]');
        if (chosen && getSelection().isCollapsed) page?.invokeMethodAsync('Choose', chosen.dataset.figure);
    });

    // What is typed behind a decision belongs to the next record. Where something is missing, the program leads back to its field.
    document.addEventListener('submit', event => { if (event.target.id === 'settle') focus('queue'); });

    window.review = {
        enter(reference) {
            page = reference;
            if (document.activeElement === document.body) focus('queue');
            return keysOn;
        },
        leave() { page = null; },
        keys(on) {
            keysOn = on;
            localStorage.setItem(storage, on ? 'on' : 'off');
        },
        select: addSelectionOfButton,
        focus,
        remember: address => { clearTimeout(pending); history.replaceState(history.state, '', address); },
        settle,
    };

    // What is under review comes into sight in the frame that shows it: asking the program first would take another round.
    function settle(address) {
        // Browsers refuse hundreds of changes of the address within seconds.
        clearTimeout(pending);
        pending = setTimeout(() => { if (page && location.pathname === address.split('?')[0]) history.replaceState(history.state, '', address); }, 200);
        document.querySelector('#queue [aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
        const article = document.getElementById('article');
        const mark = article?.querySelector('mark.this');
        if (mark && article.scrollHeight > article.clientHeight) {
            article.scrollTop += mark.getBoundingClientRect().top - article.getBoundingClientRect().top - article.clientHeight / 3;
        } else if (article) {
            article.scrollTop = 0;
        }
    }

    function addSelectionOfButton() {
        const selection = getSelection();
        if (selection && !selection.isCollapsed) addSelection();
    }
})();
