// Tells the page around how high this one is, whenever that changes; without an answer it scrolls in its frame.
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}).observe(document.body);
