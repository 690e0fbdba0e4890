// Tells other tabs that a page of the portal could be opened: who was signed out there is signed in
// again. It says nothing else.
new BroadcastChannel("attune").postMessage("here");
