import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import { viewAt } from "./lib/views.ts";

// The view's own code is on its way while the frame is drawn.
void viewAt(location.pathname).view.load();
mount(App, { target: document.getElementById("app")! });
