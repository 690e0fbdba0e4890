"use strict";

// "Exit this page", by the button or by pressing Shift three times: blank at once, then the neutral
// page takes this page's place in the history, so that Back does not lead here.
{
  const THRICE_WITHIN_MS = 1500;
  const exit = document.getElementById("exit");
  let presses = [];

  const leave = () => {
    const neutral = exit.href;
    document.title = "";
    document.documentElement.replaceChildren();
    location.replace(neutral);
  };

  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      presses = [];
    } else if (!event.repeat) {
      presses = presses.filter((at) => event.timeStamp - at < THRICE_WITHIN_MS);
      presses.push(event.timeStamp);
      if (presses.length === 3) {
        leave();
      }
    }
  });
}
