// For the page around a frame: gives each frame the height that what is in it asks for. Whatever else a message says is left alone.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'embed-size' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
});
