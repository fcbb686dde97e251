import { lemmaOf, type Tree } from "../trees.ts";

/**
 * Those who act for nobody but themselves, whatever their nationality: "an Italian striker", "the Kenyan favourite", "a Belgian
 * critic"; and what has no will: "the Ugandan song", "locusts from Ethiopia". Their deeds are no acts of their states.
 */
export const isPrivate = (tree: Tree, k: number): boolean => PRIVATE.has(lemmaOf(tree, k));

const PRIVATE = new Set(
  // Sport
  (
    "coach striker goalkeeper midfielder defender winger footballer cricketer batsman bowler runner sprinter swimmer skier cyclist boxer wrestler " +
    "golfer gymnast rower jockey athlete champion favourite favorite referee umpire manager player " +
    // Stage, page and screen
    "singer actor actress pianist violinist conductor composer orchestra choir band dancer ballerina comedian novelist poet painter sculptor " +
    "filmmaker photographer architect designer chef critic reviewer jury audience spectator fan reader " +
    // Trade and those who watch it
    "analyst broker shopper customer consumer retailer brewer brewery carmaker automaker supermarket restaurant hotelier exporter importer haulier " +
    "startup chipmaker airline insurer investor hiker climber tourist holidaymaker bride groom suitor widow teenager thief burglar " +
    // Works
    "song film movie novel poem opera ballet play album painting book series cartoon recipe " +
    // Weather, beasts and goods
    "cyclone storm hurricane typhoon earthquake flood snow rain drought frost heat locust stork elephant wolf virus phone tulip apple beer"
  ).split(" "),
);
