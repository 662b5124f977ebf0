package org.kneeroll.catalogue.check;

import java.util.List;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.agreement.CountDiffers;
import org.kneeroll.catalogue.rule.agreement.DoseInAdvice;
import org.kneeroll.catalogue.rule.agreement.DoseIncomplete;
import org.kneeroll.catalogue.rule.agreement.EquipmentMismatch;
import org.kneeroll.catalogue.rule.agreement.PositionDiffers;
import org.kneeroll.catalogue.rule.agreement.SetUpDiffers;
import org.kneeroll.catalogue.rule.agreement.TimeDiffers;
import org.kneeroll.catalogue.rule.brand.LowContrast;
import org.kneeroll.catalogue.rule.brand.NhsIdentity;
import org.kneeroll.catalogue.rule.brand.UnusableLogo;
import org.kneeroll.catalogue.rule.evidence.ClaimWithoutSource;
import org.kneeroll.catalogue.rule.leaflet.BlankWithoutField;
import org.kneeroll.catalogue.rule.leaflet.ConflictingAdvice;
import org.kneeroll.catalogue.rule.leaflet.DosesDiffer;
import org.kneeroll.catalogue.rule.leaflet.EmptySection;
import org.kneeroll.catalogue.rule.leaflet.EquipmentDiffers;
import org.kneeroll.catalogue.rule.leaflet.ReviewOverdue;
import org.kneeroll.catalogue.rule.leaflet.ReviewedWithoutReviewer;
import org.kneeroll.catalogue.rule.leaflet.UnknownLanguage;
import org.kneeroll.catalogue.rule.leaflet.UnreachableReference;
import org.kneeroll.catalogue.rule.notation.CutAtComma;
import org.kneeroll.catalogue.rule.notation.LostLineBreak;
import org.kneeroll.catalogue.rule.notation.QuotesAroundText;
import org.kneeroll.catalogue.rule.notation.UnreadWords;
import org.kneeroll.catalogue.rule.picture.TextDiffersFromPose;
import org.kneeroll.catalogue.rule.picture.UnusablePicture;
import org.kneeroll.catalogue.rule.plain.BlockCapitals;
import org.kneeroll.catalogue.rule.plain.ClinicalWord;
import org.kneeroll.catalogue.rule.plain.FigureOfSpeech;
import org.kneeroll.catalogue.rule.plain.LongParagraph;
import org.kneeroll.catalogue.rule.plain.LongSentence;
import org.kneeroll.catalogue.rule.plain.Misspelling;
import org.kneeroll.catalogue.rule.plain.NumberInWords;
import org.kneeroll.catalogue.rule.plain.PassiveInstruction;
import org.kneeroll.catalogue.rule.plain.RangeWithHyphen;
import org.kneeroll.catalogue.rule.plain.VagueExtent;
import org.kneeroll.catalogue.rule.relation.LevelAlone;
import org.kneeroll.catalogue.rule.relation.RelationCycle;
import org.kneeroll.catalogue.rule.relation.UndeclaredDuplicate;
import org.kneeroll.catalogue.rule.relation.UnknownExercise;
import org.kneeroll.catalogue.rule.relation.UnknownName;
import org.kneeroll.catalogue.rule.retirement.AliveAndRetired;
import org.kneeroll.catalogue.rule.retirement.DisappearedId;
import org.kneeroll.catalogue.rule.retirement.EmptyTombstone;
import org.kneeroll.catalogue.rule.retirement.RetiredReference;
import org.kneeroll.catalogue.rule.retirement.UnknownSuccessor;
import org.kneeroll.catalogue.rule.safety.EmergencySignTier;
import org.kneeroll.catalogue.rule.safety.ForcingAdvice;
import org.kneeroll.catalogue.rule.safety.LostEmergencyTier;
import org.kneeroll.catalogue.rule.safety.MissingPrecaution;
import org.kneeroll.catalogue.rule.safety.PromisedEffect;
import org.kneeroll.catalogue.rule.safety.RedFlagsRegion;
import org.kneeroll.catalogue.rule.signature.ChangedSinceReview;
import org.kneeroll.catalogue.rule.signature.ReviewWithoutSignature;
import org.kneeroll.catalogue.rule.signature.UnusableSignature;
import org.kneeroll.catalogue.rule.typing.GarbledText;
import org.kneeroll.catalogue.rule.typing.InvisibleCharacter;
import org.kneeroll.catalogue.rule.typing.LiteralEscape;
import org.kneeroll.catalogue.rule.typing.MarkupInText;
import org.kneeroll.catalogue.rule.typing.MixedAlphabets;
import org.kneeroll.catalogue.rule.typing.StyledLetter;
import org.kneeroll.catalogue.rule.typing.TurnedDirection;
import org.kneeroll.catalogue.rule.typing.TypedBullet;
import org.kneeroll.catalogue.rule.wording.ContradictoryCue;
import org.kneeroll.catalogue.rule.wording.CrossReference;
import org.kneeroll.catalogue.rule.wording.FieldLabel;
import org.kneeroll.catalogue.rule.wording.FrighteningWord;
import org.kneeroll.catalogue.rule.wording.KeepContradicted;
import org.kneeroll.catalogue.rule.wording.OpenEnded;
import org.kneeroll.catalogue.rule.wording.RepeatedLine;
import org.kneeroll.catalogue.rule.wording.RepeatedPhrase;
import org.kneeroll.catalogue.rule.wording.UnitForm;

/**
 * All rules of content, in the order in which they are asked: what is unsafe or wrong before what
 * is incomplete, and that before style. Where two rules mark the same words, the earlier one is
 * heard.
 */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new GarbledText(),
          new TurnedDirection(),
          new MixedAlphabets(),
          new MarkupInText(),
          new LiteralEscape(),
          new UnknownExercise(),
          new UnknownName(),
          new RelationCycle(),
          new UndeclaredDuplicate(),
          new LevelAlone(),
          new RetiredReference(),
          new AliveAndRetired(),
          new UnknownSuccessor(),
          new EmptyTombstone(),
          new DisappearedId(),
          new MissingPrecaution(),
          new PromisedEffect(),
          new ContradictoryCue(),
          new KeepContradicted(),
          new EmergencySignTier(),
          new LostEmergencyTier(),
          new RedFlagsRegion(),
          new ForcingAdvice(),
          new ReviewedWithoutReviewer(),
          new UnknownLanguage(),
          new UnusableSignature(),
          new ChangedSinceReview(),
          new ReviewWithoutSignature(),
          new EmptySection(),
          new CutAtComma(),
          new UnreadWords(),
          new LostLineBreak(),
          new QuotesAroundText(),
          new TimeDiffers(),
          new CountDiffers(),
          new PositionDiffers(),
          new EquipmentMismatch(),
          new SetUpDiffers(),
          new DoseInAdvice(),
          new DoseIncomplete(),
          new BlankWithoutField(),
          new DosesDiffer(),
          new ReviewOverdue(),
          new ConflictingAdvice(),
          new UnreachableReference(),
          new ClaimWithoutSource(),
          new EquipmentDiffers(),
          new RepeatedLine(),
          new RepeatedPhrase(),
          new CrossReference(),
          new OpenEnded(),
          new FrighteningWord(),
          new FieldLabel(),
          new UnitForm(),
          new LowContrast(),
          new UnusableLogo(),
          new TextDiffersFromPose(),
          new UnusablePicture(),
          new NhsIdentity(),
          new Misspelling(),
          new ClinicalWord(),
          new LongSentence(),
          new LongParagraph(),
          new PassiveInstruction(),
          new RangeWithHyphen(),
          new NumberInWords(),
          new VagueExtent(),
          new FigureOfSpeech(),
          new BlockCapitals(),
          new TypedBullet(),
          new StyledLetter(),
          new InvisibleCharacter());

  private Rules() {}

  /** Every rule, each name once. */
  public static List<Rule> all() {
    return ALL;
  }
}
