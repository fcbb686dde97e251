import { lemmaOf, type Tree } from "../trees.ts";

/**
 * Those who act for nobody but themselves, whatever their nationality: "an Italian striker", "the Kenyan favourite", "a Belgian
 * critic". Their deeds are no acts of their states.
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
    "startup hiker climber tourist holidaymaker bride groom teenager"
  ).split(" "),
);
