package org.kneeroll.pdf.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The names of what a leaflet's file says about itself to programs.
 *
 * <p>A PDF may hold data of the program that made it in page-piece dictionaries (ISO 32000-1,
 * 14.5). Other programs keep such data when they save, and it says nothing to people. A leaflet's
 * file has one record, an object of its own:
 *
 * <pre>
 * Form       1                      the form of this record, counted up when it changes
 * Leaflet    (acute-lower-back-pain)
 * Version    (3)
 * Title      (Exercises for acute lower back pain)
 * Language   (en-GB)
 * Pages      4                      how many were printed; absent in older files
 * Fields     [ one dictionary for each field, in reading order ]
 *   Field      (knee-roll.reps)     the full name of the field
 *   Page       2                    on which it was printed, from 1; absent in older files
 *   Exercise   (knee-roll)          absent for what is asked once for the leaflet
 *   Name       (Knee roll)
 *   Quantity   /reps
 *   Side       /side                absent where it does not matter
 *   Day        3                    absent outside of the diary
 *   Prescribed (10 to 15)           absent where the value was left open
 *   Status     /stated              absent where nothing is prescribed
 * </pre>
 *
 * <p>Three kinds of place lead to it, so that whoever joins, splits or reorders files takes it
 * along, whatever becomes of the names of fields:
 *
 * <ul>
 *   <li>the page-piece dictionary of the catalog, under {@link #APPLICATION}, has the record for
 *       its private data; older files have it there alone;
 *   <li>that of each page has {@link #RECORD}, the {@link #PAGE} that it was printed as, and in
 *       {@link #CONTENT} what its content stream was, so that what is drawn onto it later is seen;
 *   <li>each widget has, under {@link #WIDGET}, {@link #RECORD} and in {@link #INDEX} the place of
 *       its field among the record's.
 * </ul>
 *
 * <p>The record leads to no page, so that a page that is taken out takes no other with it.
 */
public final class RecordKeys {

  /** Whose data it is. */
  public static final String APPLICATION = "Kneeroll";

  /** The key in a widget; one of the third class, free for any program (ISO 32000-1, annex E). */
  public static final String WIDGET = "XXKneeroll";

  /** The form that is written and read. */
  public static final int CURRENT_FORM = 1;

  public static final String PIECES = "PieceInfo";
  public static final String PRIVATE = "Private";
  public static final String RECORD = "Record";
  public static final String INDEX = "Index";
  public static final String CONTENT = "Content";
  public static final String FORM = "Form";
  public static final String LEAFLET = "Leaflet";
  public static final String VERSION = "Version";
  public static final String TITLE = "Title";
  public static final String LANGUAGE = "Language";
  public static final String PAGES = "Pages";
  public static final String FIELDS = "Fields";
  public static final String FIELD = "Field";
  public static final String PAGE = "Page";
  public static final String EXERCISE = "Exercise";
  public static final String NAME = "Name";
  public static final String QUANTITY = "Quantity";
  public static final String SIDE = "Side";
  public static final String DAY = "Day";
  public static final String PRESCRIBED = "Prescribed";
  public static final String STATUS = "Status";

  private static final int CONTENT_BYTES = 16;

  private RecordKeys() {}

  /** What {@link #CONTENT} says of a page's operators: the beginning of their SHA-256. */
  public static byte[] content(byte[] operators) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(operators);
      return Arrays.copyOf(digest, CONTENT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
